import { useSignal } from "@preact/signals";
import { Play } from "lucide";
import { useEffect, useId, useRef } from "preact/hooks";
import { nearest } from "../../../../model/nearest.ts";
import type { ReportParameter } from "../../../../model/report/parameter.ts";
import { language } from "../../../store/language.ts";
import { askedBy, fieldTexts, readAsked, rowLimits, writeAsked } from "../../../store/reports/asked.ts";
import { type FormFault, formFaults, LIMIT } from "../../../store/reports/form-faults.ts";
import type { Report } from "../../../store/reports/report.ts";
import { reportWords } from "../../../store/reports/report-words.ts";
import type { RunState } from "../../../store/reports/run.ts";
import { Icon } from "../../icon.tsx";
import { faultInWords } from "./fault-words.ts";
import { LabelledField } from "./labelled-field.tsx";
import { ParameterField } from "./parameter-field.tsx";
import { Presets } from "./presets.tsx";

interface ReportFormProps {
	readonly report: Report;
	/** The query of the address. */
	readonly asked: string;
	readonly state: RunState | null;
	/** Asks the report anew. */
	readonly onRun: (asked: string) => void;
	/** Told whether something in it is wrong, so that it asks nothing. */
	readonly onFaulty?: (faulty: boolean) => void;
	/** Whether it is being written: nothing is kept of it under its name. */
	readonly draft?: boolean;
}

/** What a report asks for, built from its header; what is wrong is said at the field that it is wrong in. */
export function ReportForm({ report, asked, state, onRun, onFaulty, draft = false }: ReportFormProps) {
	const { form } = reportWords.value.reports;
	const { parameters } = report;
	const texts = useSignal(fieldTexts(parameters, readAsked(asked)));
	const limit = useSignal(readAsked(asked).limit ?? "");
	const faults = useSignal<ReadonlyMap<string, FormFault>>(new Map());
	/** What stands in searches by name and is not chosen. */
	const typed = useSignal<ReadonlyMap<string, string>>(new Map());
	const element = useRef<HTMLFormElement>(null);
	const id = useId();
	const look = () => {
		faults.value = formFaults(parameters, texts.value, limit.value, typed.value);
	};
	const asAsked = fieldTexts(parameters, readAsked(asked));
	const halves = namesOfHalves(parameters);
	useEffect(() => {
		texts.value = fieldTexts(parameters, readAsked(asked));
		limit.value = readAsked(asked).limit ?? "";
		look();
	}, [asked]);
	useEffect(() => onFaulty?.(faults.value.size > 0), [faults.value.size > 0]);
	useEffect(() => () => onFaulty?.(false), []);
	const set = (name: string, text: string) => {
		texts.value = new Map([...texts.value, [name, text]]);
		if (faults.value.has(name)) look();
	};
	const setTyped = (name: string, text: string) => {
		typed.value = new Map([...typed.value, [name, text]]);
		if (faults.value.has(name)) look();
	};
	const run = () => {
		look();
		const first = [...parameters.map(({ name }) => name), LIMIT].find((name) => faults.value.has(name));
		if (first === undefined) return onRun(writeAsked(askedBy(parameters, texts.value, limit.value)));
		const field = element.current?.querySelector(`[data-parameter="${first}"]`);
		field?.querySelector<HTMLElement>("input, select, button")?.focus();
	};
	const messageOf = (name: string): string | null => {
		const fault = faults.value.get(name);
		const parameter = parameters.find((each) => each.name === name);
		if (fault !== undefined) return faultInWords(fault, parameter);
		if (state?.kind !== "refused" || state.argument !== name) return null;
		// Once it is mended nothing is wrong with it.
		const [refused, now] =
			name === LIMIT ? [readAsked(asked).limit, limit.value] : [asAsked.get(name), texts.value.get(name)];
		return refused === now ? (state.offer?.reason ?? state.words)[language.value] : null;
	};
	return (
		<form
			ref={element}
			class="report-form"
			noValidate
			onSubmit={(event) => {
				event.preventDefault();
				run();
			}}
		>
			{parameters.map((parameter) => (
				<ParameterField
					key={parameter.name}
					id={`${id}-${parameter.name}`}
					parameter={parameter}
					text={texts.value.get(parameter.name) ?? ""}
					error={messageOf(parameter.name)}
					half={halves.has(parameter.name)}
					onText={(text) => set(parameter.name, text)}
					onTyped={(text) => setTyped(parameter.name, text)}
				/>
			))}
			<LabelledField id={`${id}-limit`} name={LIMIT} label={form.limit} error={messageOf(LIMIT)}>
				{(described) => (
					<input
						{...described}
						class="field tabular"
						type="text"
						inputMode="numeric"
						placeholder={String(rowLimits.usual)}
						value={limit.value}
						onInput={(event) => {
							limit.value = event.currentTarget.value;
							if (faults.value.has(LIMIT)) look();
						}}
					/>
				)}
			</LabelledField>
			<UnknownParameters report={report} asked={asked} />
			<button type="submit" class="run-button">
				<Icon icon={Play} size={13} />
				{form.run}
			</button>
			{!draft && (
				<>
					<Presets
						report={report.name}
						query={() => writeAsked(askedBy(parameters, texts.value, limit.value))}
						onChoose={onRun}
					/>
					<p class="form-note">
						{form.builtFrom} <code>{report.name}.cypher</code>
						{form.builtFromEnd}
					</p>
				</>
			)}
		</form>
	);
}

/** The dates and numbers that come in pairs: two of them stand in one line. */
function namesOfHalves(parameters: readonly ReportParameter[]): ReadonlySet<string> {
	const halves = new Set<string>();
	for (let place = 0; place + 1 < parameters.length; place++) {
		const pair = parameters.slice(place, place + 2);
		if (!pair.every(isShort)) continue;
		for (const { name } of pair) halves.add(name);
		place++;
	}
	return halves;
}

const isShort = ({ type, list, choices }: ReportParameter): boolean =>
	!list && choices === null && (type === "Date" || type === "Int" || type === "Float");

/** What a link gives that the report does not ask for. */
function UnknownParameters({ report, asked }: Pick<ReportFormProps, "report" | "asked">) {
	const names = report.parameters.map(({ name }) => name);
	const unknown = [...readAsked(asked).given.keys()].filter((name) => !names.includes(name));
	if (unknown.length === 0) return null;
	return (
		<p class="field-error" role="alert">
			{unknown.map((name) => reportWords.value.reports.form.unknown(name, nearest(name, names))).join(" ")}
		</p>
	);
}
