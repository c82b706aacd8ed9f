// node schema-verdicts.cjs <node_modules>: reads {schemas: {name: schema}, documents: [{schema, yaml}]} and prints what is wrong with each, "" if nothing.
'use strict';
const path = require('node:path');

const modules = process.argv[2];
const { default: Ajv } = require(path.join(modules, 'ajv'));
const { parseDocument } = require(path.join(modules, 'yaml'));

let input = '';
process.stdin.setEncoding('utf8').on('data', text => { input += text; }).on('end', () => {
    const { schemas, documents } = JSON.parse(input);

    // Strict: a keyword that the draft does not know is a mistake in the schema, except for the one that only editors read.
    const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
    ajv.addKeyword('errorMessage');
    const rules = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]));
    const verdict = ({ schema, yaml }) => {
        const document = parseDocument(yaml);
        if (document.errors.length) {
            return `not YAML: ${document.errors[0].message}`;
        }

        const valid = rules[schema](document.toJS() ?? {});
        return valid ? '' : ajv.errorsText(rules[schema].errors);
    };
    process.stdout.write(JSON.stringify(documents.map(verdict)));
});
