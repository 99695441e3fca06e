function markup(parts, ...values) { return parts.join('') + values; }
const page = markup`<p>html ${1}</p>`;
