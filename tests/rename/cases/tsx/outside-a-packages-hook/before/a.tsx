import { useState } from 'react';
const A = () => <p>{useState(0)[0]}</p>;
