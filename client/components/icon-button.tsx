import type { IconNode } from "lucide";
import { Icon } from "./icon.tsx";

interface IconButtonProps {
	readonly icon: IconNode;
	/** Its name, which is also shown when the pointer rests on it. */
	readonly label: string;
	readonly onClick: () => void;
	readonly disabled?: boolean;
	readonly pressed?: boolean;
	readonly expanded?: boolean;
	readonly size?: number;
	/** The key that does the same. */
	readonly keys?: string;
}

/** A button that shows only a drawing. */
export function IconButton({ icon, label, onClick, disabled, pressed, expanded, size, keys }: IconButtonProps) {
	return (
		<button
			type="button"
			class="icon-button"
			aria-label={label}
			title={label}
			aria-keyshortcuts={keys}
			aria-pressed={pressed}
			aria-expanded={expanded}
			disabled={disabled}
			onClick={onClick}
		>
			<Icon icon={icon} {...(size === undefined ? {} : { size })} />
		</button>
	);
}
