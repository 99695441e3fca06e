export declare function enroll(name: string): string;
