// What the runtime knows of the variables in the URLs of servers.

export const serverVariables = [
  {
    name: 'agent_url',
    option: 'agentEndpoint',
    label: 'endpoint of the agent',
    env: ['GRADIENT_AGENT_ENDPOINT', 'DIGITALOCEAN_AGENT_URL'],
  },
];
