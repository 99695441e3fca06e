package com.acme.store;

public class Till {}
