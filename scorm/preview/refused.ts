/** The error for a package that must not be opened; its message is shown to whoever brought it. */

export class PackageRefused extends Error {
	override readonly name = 'PackageRefused';
}
