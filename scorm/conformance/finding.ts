/** What a conformance check reports. */

export interface Finding {
	/** Name of the broken rule, in kebab case. */
	rule: string;
	/** File in the package, then the element or attribute. */
	where: string;
	/** What is wrong, and what would be right. */
	message: string;
	/** `error`: some LMS refuses or breaks it, no package is written. `warning`: ADL's validator warns. */
	severity: 'error' | 'warning';
}

export function error(rule: string, where: string, message: string): Finding {
	return { rule, where, message, severity: 'error' };
}

export function warning(rule: string, where: string, message: string): Finding {
	return { rule, where, message, severity: 'warning' };
}

/** One line a finding. */
export function inWords({ rule, where, message, severity }: Finding): string {
	return `${severity} ${where}: ${message} [${rule}]`;
}
