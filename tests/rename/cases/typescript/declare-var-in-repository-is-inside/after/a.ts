console.log(appVersion);
