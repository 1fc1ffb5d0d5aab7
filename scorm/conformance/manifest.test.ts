import { inManifestXml } from '../sample.test-data.ts';
import { SCORM, testCheck } from './flaws.test-data.ts';
import { manifest } from './manifest.ts';

testCheck(manifest, SCORM, [
	['manifest-root', inManifestXml(/imscp_(root)?v1p1(p2)?"/, 'imscp_v0"')],
	['byte-order-mark', inManifestXml('<?xml', '\ufeff<?xml')],
	['encoding', inManifestXml('UTF-8', 'ISO-8859-1')],
	['sub-manifest', inManifestXml('</manifest>', '<manifest identifier="m"/></manifest>')],
	['manifest-version', inManifestXml('version="1.2.3"', `version="1.2.3-${'9'.repeat(20)}"`)],
	['metadata', inManifestXml(/<metadata>[^]*<\/metadata>/, '')],
	['schema-name', inManifestXml('>ADL SCORM<', '>ADL<')],
	['schema-version', inManifestXml(/<schemaversion>/, '<schemaversion>CAM ')],
	['identifier', inManifestXml(/res_/g, '00')],
	['identifier-double', inManifestXml('identifier="item_', 'identifier="org_')]
]);
