var Tools = Tools || {};
Tools.format = Tools.format || {};
Tools.format.text = function (value) { return String(value); };
Tools.format.text(1);
