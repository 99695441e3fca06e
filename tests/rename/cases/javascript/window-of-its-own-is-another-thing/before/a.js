var panes = 2;
