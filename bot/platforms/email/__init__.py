"""E-mail door: one adapter, several transports."""
