import { useState as useValue } from 'react';
const A = () => <p>{useValue(0)[0]}</p>;
