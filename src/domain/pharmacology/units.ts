/** The units of the model as types, and the conversions between them. */

declare const unit: unique symbol;
type Branded<Name extends string> = number & { readonly [unit]: Name };

/** Dose of racemic ketamine per body weight. */
export type MgPerKg = Branded<'mg/kg'>;
/** Amount of drug. */
export type Mg = Branded<'mg'>;
/** Time after the start of administration; negative is before. */
export type Minutes = Branded<'min'>;
/** Concentration of total (bound and unbound) drug in plasma. */
export type NgPerMl = Branded<'ng/mL'>;
/** Molar concentration. */
export type NanoMolar = Branded<'nM'>;
/** Part of a whole, 0 to 1. */
export type Share = Branded<'share'>;

/** g/mol of ketamine base; both mirror images weigh the same. Source: dossier B2. */
const MOLECULAR_WEIGHT = 237.73;

/** The model's only body weight; every parameter of the dossier is stated for it (B1). */
export const BODY_WEIGHT_KG = 70;

/** A finite, non-negative number of mg/kg. Throws a RangeError otherwise. */
export function mgPerKg(value: number): MgPerKg {
	return notNegative(value, 'mg/kg') as MgPerKg;
}

/** A finite, non-negative number of mg. Throws a RangeError otherwise. */
export function mg(value: number): Mg {
	return notNegative(value, 'mg') as Mg;
}

/** A finite number of minutes, negative before the start. Throws a RangeError otherwise. */
export function minutes(value: number): Minutes {
	return finite(value, 'minutes') as Minutes;
}

/** A finite, non-negative number of ng/mL. Throws a RangeError otherwise. */
export function ngPerMl(value: number): NgPerMl {
	return notNegative(value, 'ng/mL') as NgPerMl;
}

/** The number clamped to 0–1; a value that is not a number counts as 0. */
export function share(value: number): Share {
	return (value > 0 ? Math.min(value, 1) : 0) as Share;
}

/** Days to minutes. */
export function days(value: number): Minutes {
	return minutes(value * 24 * 60);
}

/** Dose in mg for the model's 70 kg. */
export function doseInMg(dose: MgPerKg): Mg {
	return mg(dose * BODY_WEIGHT_KG);
}

/** ng/mL to nM: 100 ng/mL of ketamine is 421 nM. */
export function toNanoMolar(concentration: NgPerMl): NanoMolar {
	return ((concentration * 1000) / MOLECULAR_WEIGHT) as NanoMolar;
}

/** nM to ng/mL, the other way round. */
export function toNgPerMl(concentration: NanoMolar): NgPerMl {
	return ((concentration * MOLECULAR_WEIGHT) / 1000) as NgPerMl;
}

/** A finite, non-negative number of nM. Throws a RangeError otherwise. */
export function nanoMolar(value: number): NanoMolar {
	return notNegative(value, 'nM') as NanoMolar;
}

function finite(value: number, name: string): number {
	if (!Number.isFinite(value)) throw new RangeError(`${value} is not a number of ${name}`);
	return value;
}

function notNegative(value: number, name: string): number {
	if (finite(value, name) < 0) throw new RangeError(`${value} ${name} is negative`);
	return value;
}
