const text = 'x';
const a = <p title={text} lang="text">{text} text {`${text}`}</p>;
