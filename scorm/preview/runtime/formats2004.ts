/** Value formats of the SCORM 2004 data model: where ADL, Moodle and ILIAS differ, the strictest. */

import { decimal, matching, type Check } from './check.ts';

/** Blanks are refused everywhere; the standard allows a URI of 4000 characters. */
export const longIdentifier = matching(
	/^[\x21-\x7E]{1,4000}$/,
	'is no identifier: 1 to 4000 printable ASCII characters without blanks'
);

/** Moodle takes only word characters and dots here: no hyphen, no colon. */
export const SHORT_ID = '[A-Za-z0-9_.]{1,250}';

const shape = /^-?\d{1,5}(\.\d{1,7})?$/;

/** Up to seven decimals, no exponent. */
export const scaled = decimal(shape, -1, 1);
export const fraction = decimal(shape, 0, 1);
/** Moodle reads at most five digits before the point. */
export const real = decimal(shape, -99999.9999999, 99999.9999999);
export const positive = decimal(shape, 0, 99999.9999999);

/** ISO 8601 period with at most two decimals of a second; `P`, `PT` and weeks are refused. */
export const duration = matching(
	/^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
	'is no duration such as PT0H5M3.25S (two decimals at most)'
);

const month = '(0[1-9]|1[0-2])';
const day = '(0[1-9]|[12]\\d|3[01])';
const zone = '(\\.\\d{1,2}(Z|[+-]([01]\\d|2[0-3])(:[0-5]\\d)?)?)?';
const clock = `([01]\\d|2[0-3])(:[0-5]\\d(:[0-5]\\d${zone})?)?`;

/** One or two decimals before a zone; years 1970 to 2038 as ADL's validator has it. */
export const timestamp = matching(
	new RegExp(`^(19[7-9]\\d|20[0-2]\\d|203[0-8])(-${month}(-${day}(T${clock})?)?)?$`),
	'is no time such as 2026-01-31T09:05:03.00Z (one or two decimals before a zone)'
);

export const language = matching(
	/^([A-Za-z]{2,3}|[ix])(-[A-Za-z0-9]{2,8})*$|^$/,
	'is no language tag such as en-GB'
);

/** Text with an optional `{lang=…}` in front, at most `limit` characters. */
export const localized = (limit: number): Check =>
	matching(
		new RegExp(`^(\\{lang=[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*\\})?[\\s\\S]{0,${limit}}$`),
		`is more than ${limit} characters`
	);

/** `_none_` stands for no request. */
export const navigation = matching(
	/^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^{}\s]+\}(choice|jump))$/,
	'is no navigation request'
);
