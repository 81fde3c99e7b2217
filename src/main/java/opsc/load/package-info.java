/** YAML text to model, or to diagnostics. Alone knows SnakeYAML. */
package opsc.load;
