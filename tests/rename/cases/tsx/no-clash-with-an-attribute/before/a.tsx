const text = 'a';
const a = <p title={text}>title</p>;
