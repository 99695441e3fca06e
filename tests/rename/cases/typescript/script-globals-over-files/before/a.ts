interface Extra { label: string }
var extras: Extra[] = [];
