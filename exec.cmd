@rem The scripts of package.json begin with "exec", so that a signal sent to npm reaches the command itself and not a
@rem shell in between. Windows knows no such word; this file stands in for it.
@%*
