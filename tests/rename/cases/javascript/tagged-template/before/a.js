function html(parts, ...values) { return parts.join('') + values; }
const page = html`<p>html ${1}</p>`;
