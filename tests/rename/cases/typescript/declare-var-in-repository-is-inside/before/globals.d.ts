declare var version: string;
