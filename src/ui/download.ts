/** Hands the learner a text as a file, without any server. */

/** The text with plain spaces: what keeps a number beside its unit on the page is of no use in a file. */
export function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ');
}

/** Starts a download; browsers that forbid it in a frame do nothing, so a copy is offered beside it. */
export function download(name: string, text: string, type = 'application/json'): void {
	const url = URL.createObjectURL(new Blob([plain(text)], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
