import { useState as useIt } from 'react';
const A = () => <p>{useIt(0)[0]}</p>;
