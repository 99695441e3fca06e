var setting;
if (typeof setting !== 'undefined') console.log('option');
