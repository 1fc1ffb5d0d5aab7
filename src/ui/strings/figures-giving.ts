/** Words of the figures on trials of treatment, routes, sums and sessions, and of what goes deeper. */

export const deeper = {
	label: 'Going deeper:',
	minutes: (n: number): string => `${n === 1 ? '1 more' : `${n} more`} to go deeper`
} as const;
