import { fieldsOfTime } from "./fields.ts";

fieldsOfTime();
