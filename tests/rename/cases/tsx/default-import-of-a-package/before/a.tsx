import React from 'react';
const A = () => <React.Fragment>{React.version}</React.Fragment>;
