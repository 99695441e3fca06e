package com.acme.shop;

public class Till {}
