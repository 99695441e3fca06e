declare var appVersion: string;
