import * as React from "react";
export const a = <React.Fragment>x</React.Fragment>;
