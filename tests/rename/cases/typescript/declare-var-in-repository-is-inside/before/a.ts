console.log(version);
