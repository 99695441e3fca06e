console.log('some word here');
