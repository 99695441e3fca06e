import * as React from 'react';
const A = () => <p>{React.useState(0)[0]}</p>;
