export interface Shipped {
	name: string;
	version: string;
}
interface Audit {
	vulnerabilities?: Record<
		string,
		{ severity: string; via: readonly (string | { title: string })[] }
	>;
}
export function shippedIn(notices: string): Shipped[];
export function flawsOf(
	audit: Audit,
	shipped: readonly Shipped[]
): { severe: boolean; line: string }[];
