interface Extra { label: string }
var registry: Extra[] = [];
