const caption = 'x';
const a = <p title={caption} lang="text">{caption} text {`${caption}`}</p>;
