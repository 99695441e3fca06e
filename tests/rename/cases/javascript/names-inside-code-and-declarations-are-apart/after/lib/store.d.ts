interface helper {}
export declare const run: () => helper;
