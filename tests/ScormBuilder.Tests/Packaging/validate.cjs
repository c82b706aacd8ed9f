// node validate.cjs <node_modules> <folder>: prints what is wrong with <folder>/imsmanifest.xml by the schema files beside it.
'use strict';
const fs = require('node:fs');
const path = require('node:path');

const [modules, folder] = process.argv.slice(2);
const { validateXML } = require(path.join(modules, 'xmllint-wasm'));
const read = name => fs.readFileSync(path.join(folder, name), 'utf8');

// Two faults of the published files, which packages carry unchanged. ims_xml.xsd binds the namespace of xml: as default namespace, which Namespaces
// in XML 1.0 forbids. imsmd_rootv1p2p1.xsd allows "any" element after optional ones of its own, so that it is ambiguous which of them is meant
// (XML Schema, Unique Particle Attribution): "any other" is what remains, and is stricter.
const repairs = {
    'ims_xml.xsd': text => text.replace(/\sxmlns="http:\/\/www\.w3\.org\/XML\/1998\/namespace"/, ''),
    'imsmd_rootv1p2p1.xsd': text => text.replaceAll('namespace="##any"', 'namespace="##other"'),
};
const repaired = name => (repairs[name] ?? (text => text))(read(name));

const manifest = read('imsmanifest.xml');
const schemas = fs.readdirSync(folder).filter(name => name.endsWith('.xsd'));
const places = /xsi:schemaLocation="([^"]*)"/.exec(manifest)[1].split(/\s+/);
const imports = places.flatMap((namespace, index) =>
    index % 2 ? [] : [`<xs:import namespace="${namespace}" schemaLocation="${places[index + 1]}"/>`]);

validateXML({
    xml: [{ fileName: 'imsmanifest.xml', contents: manifest }],
    schema: [{ fileName: '_all.xsd', contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>` }],
    preload: schemas.map(name => ({ fileName: name, contents: repaired(name) })),
}).then(result => {
    if (!result.valid) {
        console.log(result.errors.map(error => error.rawMessage).join('\n') || result.rawOutput);
    }
});
