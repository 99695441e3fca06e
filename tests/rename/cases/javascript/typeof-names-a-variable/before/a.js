var option;
if (typeof option !== 'undefined') console.log('option');
