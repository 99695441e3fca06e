var Tools = Tools || {};
Tools.format = Tools.format || {};
Tools.format.toText = function (value) { return String(value); };
Tools.format.toText(1);
