#!/usr/bin/env node
'use strict';
function run() {}
run();
