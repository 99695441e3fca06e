const title = 'a';
const a = <p title={title}>title</p>;
