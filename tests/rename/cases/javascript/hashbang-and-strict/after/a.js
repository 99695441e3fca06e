#!/usr/bin/env node
'use strict';
function main() {}
main();
