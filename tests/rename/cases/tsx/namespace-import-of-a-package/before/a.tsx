import * as Lib from 'react';
const A = () => <Lib.Fragment>{Lib.version}</Lib.Fragment>;
