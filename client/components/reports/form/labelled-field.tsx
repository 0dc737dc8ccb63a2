import type { ComponentChildren } from "preact";

/** What an input needs to be named and described. */
interface Described {
	readonly id: string;
	readonly "aria-invalid": boolean;
	readonly "aria-describedby": string | undefined;
}

interface LabelledFieldProps {
	readonly id: string;
	readonly name: string;
	readonly label: string;
	readonly required?: boolean;
	readonly help?: string | null;
	readonly error: string | null;
	/** Whether it is several inputs, which have one name together. */
	readonly group?: boolean;
	readonly half?: boolean;
	readonly children: (described: Described) => ComponentChildren;
}

/** A field of a form with its name above, and what helps and what is wrong below. */
export function LabelledField(props: LabelledFieldProps) {
	const { id, name, label, help = null, error, group = false, half = false, children } = props;
	const ids = [help === null ? null : `${id}-help`, error === null ? null : `${id}-error`].filter((each) => each);
	const described = {
		id,
		"aria-invalid": error !== null,
		"aria-describedby": ids.length === 0 ? undefined : ids.join(" "),
	};
	const below = (
		<>
			{error !== null && (
				<p class="field-error" id={`${id}-error`} role="alert">
					{error}
				</p>
			)}
			{help !== null && (
				<p class="parameter-help" id={`${id}-help`}>
					{help}
				</p>
			)}
		</>
	);
	const className = half ? "form-field form-field-half" : "form-field";
	if (group)
		return (
			<fieldset class={className} data-parameter={name} aria-describedby={described["aria-describedby"]}>
				<legend>{label}</legend>
				{children(described)}
				{below}
			</fieldset>
		);
	return (
		<div class={className} data-parameter={name}>
			<label for={id}>{label}</label>
			{children(described)}
			{below}
		</div>
	);
}
