/**
 * What LMSs accept, copied as grammars from ADL's validators and Moodle 4.5.6
 * (`mod/scorm/datamodels`): the tests' oracle.
 */

export const TIMESPAN_12 = /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/;
/** Moodle's reading: CMITimespan. */
export const TIMESPAN_12_MOODLE = /^([0-9]{2,4}):([0-9]{2}):([0-9]{2})(\.[0-9]{1,2})?$/;
export const TIME_12 = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;
/** Up to three digits before the point; Moodle. */
export const DECIMAL_12 = /^-?\d{1,3}(\.\d+)?$/;
/** Printable ASCII without a space. */
export const IDENTIFIER_12 = /^[\u0021-\u007e]{1,255}$/;
export const RESULT_12 = /^(correct|wrong|unanticipated|neutral|\d{1,3}(\.\d+)?)$/;
/** One line, at most 255. */
export const FEEDBACK_12 = /^.{1,255}$/;

/** ADL and Moodle: at most two decimals, never empty. */
export const DURATION_2004 =
	/^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
/** Moodle's CMITime, ADL's years: a zone only after two decimals. */
export const TIMESTAMP_2004 =
	/^(19[7-9]\d|20[0-2]\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?)?$/;
export const DECIMAL_2004 = /^-?\d{1,5}(\.\d{1,18})?$/;
export const SHORT_IDENTIFIER_2004 = /^[\w.]{1,250}$/;
export const LONG_IDENTIFIER_2004 = /^(?!urn:)\S{1,4000}$/;
export const RESULT_2004 = /^(correct|incorrect|unanticipated|neutral|-?\d{1,4}(\.\d{1,18})?)$/;
/** One line, no leading brace. */
export const DESCRIPTION_2004 = /^[^{].{0,249}$/;

/** What we promise to write as any id. */
export const OUR_IDENTIFIER = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;
