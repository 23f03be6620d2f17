"""How the web application is put together: settings, addresses, and what every page shares."""
