import R from 'react';
const A = () => <R.Fragment>{R.version}</R.Fragment>;
