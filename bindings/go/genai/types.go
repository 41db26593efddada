// Code generated from the description of the API. DO NOT EDIT.

package genai

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"time"

	"digitalocean-sdk.internal/go/sdk"
)

// APIAgent is an agent, with everything that is attached to it.
type APIAgent struct {
	// The stored Anthropic API key of the agent.
	AnthropicAPIKey *APIAnthropicAPIKey `json:"anthropic_api_key,omitzero"`
	// The API keys of the agent.
	APIKeyInfos []APIAgentAPIKeyInfo `json:"api_key_infos,omitzero"`
	// The secrets of the agent's API keys.
	APIKeys []APIAgentAPIKey `json:"api_keys,omitzero"`
	// The appearance of the agent's chat widget.
	Chatbot *APIChatbot `json:"chatbot,omitzero"`
	// The identifiers for embedding the chat widget in websites.
	ChatbotIdentifiers []APIAgentChatbotIdentifier `json:"chatbot_identifiers,omitzero"`
	// The agents to which the agent can route requests.
	ChildAgents []APIAgent `json:"child_agents,omitzero"`
	// Whether conversations are logged.
	ConversationLogsEnabled sdk.Opt[bool] `json:"conversation_logs_enabled,omitzero"`
	// When the agent was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The deployment of the agent.
	Deployment *APIDeployment `json:"deployment,omitzero"`
	// A description of the agent. Not sent to the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The functions that the agent can call.
	Functions []APIAgentFunction `json:"functions,omitzero"`
	// The guardrails of the agent.
	Guardrails []APIAgentGuardrail `json:"guardrails,omitzero"`
	// The condition, in plain language, on which the parent agent routes a request to this agent.
	IfCase sdk.Opt[string] `json:"if_case,omitzero"`
	// The instruction that tells the model how to behave.
	Instruction sdk.Opt[string] `json:"instruction,omitzero"`
	// The number of results from a knowledge base to use for a response.
	K sdk.Opt[int64] `json:"k,omitzero"`
	// The knowledge bases that the agent searches.
	KnowledgeBases []APIKnowledgeBase `json:"knowledge_bases,omitzero"`
	// The logging settings of the agent.
	LoggingConfig *APIAgentLoggingConfig `json:"logging_config,omitzero"`
	// The maximum number of tokens in a response, from 1 to 512.
	MaxTokens sdk.Opt[int64] `json:"max_tokens,omitzero"`
	// The Model Context Protocol (MCP) servers whose tools the agent can use.
	McpServers []APIMcpServer `json:"mcp_servers,omitzero"`
	// The model of the agent.
	Model *APIModel `json:"model,omitzero"`
	// The stored API key of another model provider.
	ModelProviderKey *APIModelProviderKey `json:"model_provider_key,omitzero"`
	// The model router of the agent.
	ModelRouter *APIModelRouter `json:"model_router,omitzero"`
	// The agent's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The stored OpenAI API key of the agent.
	OpenaiAPIKey *APIOpenaiAPIKey `json:"openai_api_key,omitzero"`
	// The agents that can route requests to the agent.
	ParentAgents []APIAgent `json:"parent_agents,omitzero"`
	// The ID of the project that the agent belongs to.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// Whether responses cite their sources.
	ProvideCitations sdk.Opt[bool] `json:"provide_citations,omitzero"`
	// The reasoning effort of the model, such as `low`.
	ReasoningEffort sdk.Opt[string] `json:"reasoning_effort,omitzero"`
	// The slug of the agent's region, such as `nyc3`.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// How queries are transformed before a knowledge base is searched. Default: `RETRIEVAL_METHOD_UNKNOWN`.
	RetrievalMethod APIRetrievalMethod `json:"retrieval_method,omitzero"`
	// When the route to this agent was created.
	RouteCreatedAt sdk.Opt[time.Time] `json:"route_created_at,omitzero"`
	// The ID of the user who created the route.
	RouteCreatedBy sdk.Opt[uint64] `json:"route_created_by,omitzero" api:"quoted"`
	// The name of the route from the parent agent.
	RouteName sdk.Opt[string] `json:"route_name,omitzero"`
	// The ID of the route from the parent agent.
	RouteUuid sdk.Opt[string] `json:"route_uuid,omitzero"`
	// The tags on the agent.
	Tags []string `json:"tags,omitzero"`
	// The sampling temperature, from 0 (deterministic) to 1 (creative).
	Temperature sdk.Opt[float64] `json:"temperature,omitzero"`
	// The template that the agent was created from.
	Template *APIAgentTemplate `json:"template,omitzero"`
	// The number of tokens that an Anthropic model can use for thinking; 0 disables thinking.
	ThinkingTokenBudget sdk.Opt[int64] `json:"thinking_token_budget,omitzero"`
	// The nucleus sampling threshold, from 0 (narrow) to 1 (wide).
	TopP sdk.Opt[float64] `json:"top_p,omitzero"`
	// When the agent was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The URL of the agent's endpoint.
	URL sdk.Opt[string] `json:"url,omitzero"`
	// The ID of the user who created the agent.
	UserID sdk.Opt[uint64] `json:"user_id,omitzero" api:"quoted"`
	// The agent's UUID.
	Uuid string `json:"uuid"`
	// The hash of the agent's latest version.
	VersionHash sdk.Opt[string] `json:"version_hash,omitzero"`
	// The egress IP addresses of the agent's VPC.
	VpcEgressIPs []string `json:"vpc_egress_ips,omitzero"`
	// The ID of the agent's VPC.
	VpcUuid sdk.Opt[string] `json:"vpc_uuid,omitzero"`
	// Whether the agent can read public web pages with the `web_fetch` tool.
	WebFetchEnabled sdk.Opt[bool] `json:"web_fetch_enabled,omitzero"`
	// Whether the agent can search the web with the `web_search` tool.
	WebSearchEnabled sdk.Opt[bool] `json:"web_search_enabled,omitzero"`
	// The agent's workspace.
	Workspace *APIWorkspace `json:"workspace,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgent) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgent) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIAgent) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIAgentAPIKey is the secret of an agent's API key.
type APIAgentAPIKey struct {
	// The secret of the API key. Secret: not printed.
	APIKey sdk.Opt[string] `json:"api_key,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentAPIKey) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentAPIKey) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIAgentAPIKey) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIAgentAPIKey) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIAgentAPIKey) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIAgentAPIKeyInfo is an API key of an agent.
type APIAgentAPIKeyInfo struct {
	// When the API key was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The ID of the user who created it.
	CreatedBy sdk.Opt[uint64] `json:"created_by,omitzero" api:"quoted"`
	// When the key was deleted.
	DeletedAt sdk.Opt[time.Time] `json:"deleted_at,omitzero"`
	// The API key's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The secret of the API key. Secret: not printed.
	SecretKey sdk.Opt[string] `json:"secret_key,omitzero" api:"secret"`
	// The API key's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentAPIKeyInfo) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentAPIKeyInfo) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIAgentAPIKeyInfo) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIAgentAPIKeyInfo) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIAgentAPIKeyInfo) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIAgentChatbotIdentifier is the identifier for embedding an agent's chat widget in a website.
type APIAgentChatbotIdentifier struct {
	// The identifier, a UUID.
	AgentChatbotIdentifier sdk.Opt[string] `json:"agent_chatbot_identifier,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentChatbotIdentifier) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentChatbotIdentifier) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIAgentChildRelationshipVerion is a route to a child agent in an agent version.
type APIAgentChildRelationshipVerion struct {
	// The name of the child agent.
	AgentName sdk.Opt[string] `json:"agent_name,omitzero"`
	// The ID of the child agent.
	ChildAgentUuid sdk.Opt[string] `json:"child_agent_uuid,omitzero"`
	// The condition of the route.
	IfCase sdk.Opt[string] `json:"if_case,omitzero"`
	// Whether the child agent has been deleted.
	IsDeleted sdk.Opt[bool] `json:"is_deleted,omitzero"`
	// The name of the route.
	RouteName sdk.Opt[string] `json:"route_name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentChildRelationshipVerion) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentChildRelationshipVerion) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIAgentFunction is a function that an agent can call.
type APIAgentFunction struct {
	// The secret key of the function. Secret: not printed.
	APIKey sdk.Opt[string] `json:"api_key,omitzero" api:"secret"`
	// When the function was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The ID of the user who created it.
	CreatedBy sdk.Opt[uint64] `json:"created_by,omitzero" api:"quoted"`
	// A description of the function for the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The name of the function on DigitalOcean Functions.
	FaasName sdk.Opt[string] `json:"faas_name,omitzero"`
	// The namespace of the function on DigitalOcean Functions.
	FaasNamespace sdk.Opt[string] `json:"faas_namespace,omitzero"`
	// The schema of the function's input, for the model.
	InputSchema map[string]json.RawMessage `json:"input_schema,omitzero"`
	// The function's name, as shown to the model.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The schema of the function's output, for the model.
	OutputSchema map[string]json.RawMessage `json:"output_schema,omitzero"`
	// When the function was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The function's URL.
	URL sdk.Opt[string] `json:"url,omitzero"`
	// The function's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentFunction) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentFunction) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIAgentFunction) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIAgentFunction) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIAgentFunction) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIAgentFunctionVersion is a function in an agent version.
type APIAgentFunctionVersion struct {
	// A description of the function for the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The name of the function on DigitalOcean Functions.
	FaasName sdk.Opt[string] `json:"faas_name,omitzero"`
	// The namespace of the function on DigitalOcean Functions.
	FaasNamespace sdk.Opt[string] `json:"faas_namespace,omitzero"`
	// Whether the function has been deleted.
	IsDeleted sdk.Opt[bool] `json:"is_deleted,omitzero"`
	// The function's name, as shown to the model.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentFunctionVersion) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentFunctionVersion) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIAgentGuardrail is a guardrail, which checks the input and output of an agent.
type APIAgentGuardrail struct {
	// The ID of the agent.
	AgentUuid sdk.Opt[string] `json:"agent_uuid,omitzero"`
	// When the guardrail was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The response that is returned if the guardrail is triggered.
	DefaultResponse sdk.Opt[string] `json:"default_response,omitzero"`
	// A description of the guardrail.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The ID of the guardrail.
	GuardrailUuid sdk.Opt[string] `json:"guardrail_uuid,omitzero"`
	// Whether the guardrail is attached to the agent.
	IsAttached sdk.Opt[bool] `json:"is_attached,omitzero"`
	// Whether this is a default guardrail of the platform.
	IsDefault sdk.Opt[bool] `json:"is_default,omitzero"`
	// Metadata, as free-form JSON.
	Metadata map[string]json.RawMessage `json:"metadata,omitzero"`
	// The guardrail's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The priority of the guardrail among the agent's guardrails.
	Priority sdk.Opt[int32] `json:"priority,omitzero"`
	// The type of the guardrail. Default: `GUARDRAIL_TYPE_UNKNOWN`.
	Type APIGuardrailType `json:"type,omitzero"`
	// When the guardrail was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The guardrail's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentGuardrail) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentGuardrail) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIAgentGuardrailInput is a guardrail to attach.
type APIAgentGuardrailInput struct {
	// The ID of the guardrail.
	GuardrailUuid sdk.Opt[string] `json:"guardrail_uuid,omitzero"`
	// The priority of the guardrail among the agent's guardrails.
	Priority sdk.Opt[int64] `json:"priority,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentGuardrailInput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentGuardrailInput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIAgentGuardrailVersion is a guardrail in an agent version.
type APIAgentGuardrailVersion struct {
	// Whether the guardrail has been deleted.
	IsDeleted sdk.Opt[bool] `json:"is_deleted,omitzero"`
	// The guardrail's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The priority of the guardrail among the agent's guardrails.
	Priority sdk.Opt[int64] `json:"priority,omitzero"`
	// The guardrail's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentGuardrailVersion) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentGuardrailVersion) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIAgentKnowledgeBaseVersion is a knowledge base in an agent version.
type APIAgentKnowledgeBaseVersion struct {
	// Whether the knowledge base has been deleted.
	IsDeleted sdk.Opt[bool] `json:"is_deleted,omitzero"`
	// The knowledge base's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The knowledge base's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentKnowledgeBaseVersion) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentKnowledgeBaseVersion) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIAgentLoggingConfig is the logging settings of an agent.
type APIAgentLoggingConfig struct {
	// The ID of the Galileo project.
	GalileoProjectID sdk.Opt[string] `json:"galileo_project_id,omitzero"`
	// The name of the Galileo project.
	GalileoProjectName sdk.Opt[string] `json:"galileo_project_name,omitzero"`
	// Whether log insights are enabled.
	InsightsEnabled sdk.Opt[bool] `json:"insights_enabled,omitzero"`
	// When log insights were enabled.
	InsightsEnabledAt sdk.Opt[time.Time] `json:"insights_enabled_at,omitzero"`
	// The ID of the log stream.
	LogStreamID sdk.Opt[string] `json:"log_stream_id,omitzero"`
	// The name of the log stream.
	LogStreamName sdk.Opt[string] `json:"log_stream_name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentLoggingConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentLoggingConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIAgentPublic is an agent in a list, without its API keys, functions and knowledge bases.
type APIAgentPublic struct {
	// The appearance of the agent's chat widget.
	Chatbot *APIChatbot `json:"chatbot,omitzero"`
	// The identifiers for embedding the chat widget in websites.
	ChatbotIdentifiers []APIAgentChatbotIdentifier `json:"chatbot_identifiers,omitzero"`
	// When the agent was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The deployment of the agent.
	Deployment *APIDeployment `json:"deployment,omitzero"`
	// A description of the agent. Not sent to the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The condition, in plain language, on which the parent agent routes a request to this agent.
	IfCase sdk.Opt[string] `json:"if_case,omitzero"`
	// The instruction that tells the model how to behave.
	Instruction sdk.Opt[string] `json:"instruction,omitzero"`
	// The number of results from a knowledge base to use for a response.
	K sdk.Opt[int64] `json:"k,omitzero"`
	// The maximum number of tokens in a response, from 1 to 512.
	MaxTokens sdk.Opt[int64] `json:"max_tokens,omitzero"`
	// The Model Context Protocol (MCP) servers whose tools the agent can use.
	McpServers []APIMcpServer `json:"mcp_servers,omitzero"`
	// The model of the agent.
	Model *APIModel `json:"model,omitzero"`
	// The model router of the agent.
	ModelRouter *APIModelRouter `json:"model_router,omitzero"`
	// The agent's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The ID of the project that the agent belongs to.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// Whether responses cite their sources.
	ProvideCitations sdk.Opt[bool] `json:"provide_citations,omitzero"`
	// The reasoning effort of the model, such as `low`.
	ReasoningEffort sdk.Opt[string] `json:"reasoning_effort,omitzero"`
	// The slug of the agent's region, such as `nyc3`.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// How queries are transformed before a knowledge base is searched. Default: `RETRIEVAL_METHOD_UNKNOWN`.
	RetrievalMethod APIRetrievalMethod `json:"retrieval_method,omitzero"`
	// When the route to this agent was created.
	RouteCreatedAt sdk.Opt[time.Time] `json:"route_created_at,omitzero"`
	// The ID of the user who created the route.
	RouteCreatedBy sdk.Opt[uint64] `json:"route_created_by,omitzero" api:"quoted"`
	// The name of the route from the parent agent.
	RouteName sdk.Opt[string] `json:"route_name,omitzero"`
	// The ID of the route from the parent agent.
	RouteUuid sdk.Opt[string] `json:"route_uuid,omitzero"`
	// The tags on the agent.
	Tags []string `json:"tags,omitzero"`
	// The sampling temperature, from 0 (deterministic) to 1 (creative).
	Temperature sdk.Opt[float64] `json:"temperature,omitzero"`
	// The template that the agent was created from.
	Template *APIAgentTemplate `json:"template,omitzero"`
	// The number of tokens that an Anthropic model can use for thinking; 0 disables thinking.
	ThinkingTokenBudget sdk.Opt[int64] `json:"thinking_token_budget,omitzero"`
	// The nucleus sampling threshold, from 0 (narrow) to 1 (wide).
	TopP sdk.Opt[float64] `json:"top_p,omitzero"`
	// When the agent was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The URL of the agent's endpoint.
	URL sdk.Opt[string] `json:"url,omitzero"`
	// The ID of the user who created the agent.
	UserID sdk.Opt[uint64] `json:"user_id,omitzero" api:"quoted"`
	// The agent's UUID.
	Uuid string `json:"uuid"`
	// The hash of the agent's latest version.
	VersionHash sdk.Opt[string] `json:"version_hash,omitzero"`
	// Whether the agent can read public web pages with the `web_fetch` tool.
	WebFetchEnabled sdk.Opt[bool] `json:"web_fetch_enabled,omitzero"`
	// Whether the agent can search the web with the `web_search` tool.
	WebSearchEnabled sdk.Opt[bool] `json:"web_search_enabled,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIAgentPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIAgentSpan is the details of an agent span.
type APIAgentSpan struct {
	// The type of the agent. Default: `AGENT_TYPE_UNSPECIFIED`.
	AgentType APIAgentType `json:"agent_type,omitzero"`
	// The fields that all types of spans share.
	Common *APISpanCommon `json:"common,omitzero"`
	// The input without sensitive data.
	RedactedInput sdk.Opt[string] `json:"redacted_input,omitzero"`
	// The output without sensitive data.
	RedactedOutput sdk.Opt[string] `json:"redacted_output,omitzero"`
	// The nested spans, each of type `llm`, `tool` or `retriever`.
	Spans []APITraceSpan `json:"spans,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentSpan) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentSpan) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIAgentTemplate is a template for agents.
type APIAgentTemplate struct {
	// When the agent template was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The former description. Use `summary` instead.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The guardrails of the new agent.
	Guardrails []APIAgentTemplateGuardrail `json:"guardrails,omitzero"`
	// The instruction that tells the model how to behave.
	Instruction sdk.Opt[string] `json:"instruction,omitzero"`
	// The number of results from a knowledge base to use for a response.
	K sdk.Opt[int64] `json:"k,omitzero"`
	// The knowledge bases of the new agent.
	KnowledgeBases []APIKnowledgeBase `json:"knowledge_bases,omitzero"`
	// A long description of the template.
	LongDescription sdk.Opt[string] `json:"long_description,omitzero"`
	// The maximum number of tokens in a response.
	MaxTokens sdk.Opt[int64] `json:"max_tokens,omitzero"`
	// The model of the new agent.
	Model *APIModel `json:"model,omitzero"`
	// The agent template's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// A short description of the template.
	ShortDescription sdk.Opt[string] `json:"short_description,omitzero"`
	// A summary of the template.
	Summary sdk.Opt[string] `json:"summary,omitzero"`
	// The tags on the agent template.
	Tags []string `json:"tags,omitzero"`
	// The sampling temperature.
	Temperature sdk.Opt[float64] `json:"temperature,omitzero"`
	// Whether this is a one-click template. Default: `AGENT_TEMPLATE_TYPE_STANDARD`.
	TemplateType APIAgentTemplateType `json:"template_type,omitzero"`
	// The nucleus sampling threshold (`top_p`).
	TopP sdk.Opt[float64] `json:"top_p,omitzero"`
	// When the agent template was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The agent template's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentTemplate) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentTemplate) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIAgentTemplate) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIAgentTemplateGuardrail is a guardrail of an agent template.
type APIAgentTemplateGuardrail struct {
	// The priority of the guardrail among the agent's guardrails.
	Priority sdk.Opt[int32] `json:"priority,omitzero"`
	// The guardrail's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentTemplateGuardrail) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentTemplateGuardrail) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIAgentTemplateType is the type of an agent template.
type APIAgentTemplateType string

const (
	// APIAgentTemplateTypeAgentTemplateTypeOneClick is a template for one-click deployment.
	APIAgentTemplateTypeAgentTemplateTypeOneClick APIAgentTemplateType = "AGENT_TEMPLATE_TYPE_ONE_CLICK"
	// APIAgentTemplateTypeAgentTemplateTypeStandard is a standard template.
	APIAgentTemplateTypeAgentTemplateTypeStandard APIAgentTemplateType = "AGENT_TEMPLATE_TYPE_STANDARD"
)

// APIAgentType is the type of an agent in a trace.
type APIAgentType string

const (
	// APIAgentTypeAgentTypeClassifier classifies input.
	APIAgentTypeAgentTypeClassifier APIAgentType = "AGENT_TYPE_CLASSIFIER"
	// APIAgentTypeAgentTypeDefault is a default agent.
	APIAgentTypeAgentTypeDefault APIAgentType = "AGENT_TYPE_DEFAULT"
	// APIAgentTypeAgentTypeJudge judges output.
	APIAgentTypeAgentTypeJudge APIAgentType = "AGENT_TYPE_JUDGE"
	// APIAgentTypeAgentTypePlanner plans the steps.
	APIAgentTypeAgentTypePlanner APIAgentType = "AGENT_TYPE_PLANNER"
	// APIAgentTypeAgentTypeReact alternates between reasoning and acting.
	APIAgentTypeAgentTypeReact APIAgentType = "AGENT_TYPE_REACT"
	// APIAgentTypeAgentTypeReflection reviews its own output.
	APIAgentTypeAgentTypeReflection APIAgentType = "AGENT_TYPE_REFLECTION"
	// APIAgentTypeAgentTypeRouter routes requests to other agents.
	APIAgentTypeAgentTypeRouter APIAgentType = "AGENT_TYPE_ROUTER"
	// APIAgentTypeAgentTypeSupervisor supervises other agents.
	APIAgentTypeAgentTypeSupervisor APIAgentType = "AGENT_TYPE_SUPERVISOR"
	// APIAgentTypeAgentTypeUnspecified: Not specified.
	APIAgentTypeAgentTypeUnspecified APIAgentType = "AGENT_TYPE_UNSPECIFIED"
)

// APIAgentVersion is a version of an agent's configuration.
type APIAgentVersion struct {
	// The ID of the agent.
	AgentUuid sdk.Opt[string] `json:"agent_uuid,omitzero"`
	// The routes to child agents.
	AttachedChildAgents []APIAgentChildRelationshipVerion `json:"attached_child_agents,omitzero"`
	// The functions of the version.
	AttachedFunctions []APIAgentFunctionVersion `json:"attached_functions,omitzero"`
	// The guardrails of the version.
	AttachedGuardrails []APIAgentGuardrailVersion `json:"attached_guardrails,omitzero"`
	// The knowledge bases of the version.
	AttachedKnowledgebases []APIAgentKnowledgeBaseVersion `json:"attached_knowledgebases,omitzero"`
	// Whether the agent can be rolled back to this version.
	CanRollback sdk.Opt[bool] `json:"can_rollback,omitzero"`
	// When the agent version was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The email address of the user who created the version.
	CreatedByEmail sdk.Opt[string] `json:"created_by_email,omitzero"`
	// Whether this version is currently in use.
	CurrentlyApplied sdk.Opt[bool] `json:"currently_applied,omitzero"`
	// The description of the agent.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The agent version's ID.
	ID uint64 `json:"id" api:"quoted"`
	// The instruction that tells the model how to behave.
	Instruction sdk.Opt[string] `json:"instruction,omitzero"`
	// The number of results from a knowledge base to use for a response.
	K sdk.Opt[int64] `json:"k,omitzero"`
	// The maximum number of tokens in a response.
	MaxTokens sdk.Opt[int64] `json:"max_tokens,omitzero"`
	// The name of the model.
	ModelName sdk.Opt[string] `json:"model_name,omitzero"`
	// The name of the agent.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Whether responses cite their sources.
	ProvideCitations sdk.Opt[bool] `json:"provide_citations,omitzero"`
	// How queries are transformed before a knowledge base is searched. Default: `RETRIEVAL_METHOD_UNKNOWN`.
	RetrievalMethod APIRetrievalMethod `json:"retrieval_method,omitzero"`
	// The tags on the agent.
	Tags []string `json:"tags,omitzero"`
	// The sampling temperature.
	Temperature sdk.Opt[float64] `json:"temperature,omitzero"`
	// The nucleus sampling threshold (`top_p`).
	TopP sdk.Opt[float64] `json:"top_p,omitzero"`
	// The action that created the version.
	TriggerAction sdk.Opt[string] `json:"trigger_action,omitzero"`
	// The hash of the version, which is used to roll back to it.
	VersionHash sdk.Opt[string] `json:"version_hash,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgentVersion) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgentVersion) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIAgreement is the terms of use of a model.
type APIAgreement struct {
	// A description of the agreement.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The title of the agreement.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The URL of the full text.
	URL sdk.Opt[string] `json:"url,omitzero"`
	// The agreement's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAgreement) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAgreement) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIAnthropicAPIKey is a stored Anthropic API key, without its secret.
type APIAnthropicAPIKey struct {
	// When the Anthropic API key was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The ID of the user who created it.
	CreatedBy sdk.Opt[uint64] `json:"created_by,omitzero" api:"quoted"`
	// When the Anthropic API key was deleted.
	DeletedAt sdk.Opt[time.Time] `json:"deleted_at,omitzero"`
	// The Anthropic API key's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// When the Anthropic API key was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The Anthropic API key's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAnthropicAPIKey) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAnthropicAPIKey) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIAssociatedModelEvaluationPreset is a preset that uses a metric and is deleted with it.
type APIAssociatedModelEvaluationPreset struct {
	// The ID of the preset.
	EvalPresetUuid sdk.Opt[string] `json:"eval_preset_uuid,omitzero"`
	// The evaluation preset's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAssociatedModelEvaluationPreset) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAssociatedModelEvaluationPreset) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIAuditHeader: Audit data for internal use by DigitalOcean.
type APIAuditHeader struct {
	// The ID of the actor.
	ActorID sdk.Opt[uint64] `json:"actor_id,omitzero" api:"quoted"`
	// The IP address of the actor.
	ActorIP sdk.Opt[string] `json:"actor_ip,omitzero"`
	// The ID of the actor.
	ActorUuid sdk.Opt[string] `json:"actor_uuid,omitzero"`
	// The URN of the context.
	ContextUrn sdk.Opt[string] `json:"context_urn,omitzero"`
	// The application that the request came from.
	OriginApplication sdk.Opt[string] `json:"origin_application,omitzero"`
	// The ID of the user.
	UserID sdk.Opt[uint64] `json:"user_id,omitzero" api:"quoted"`
	// The ID of the user.
	UserUuid sdk.Opt[string] `json:"user_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAuditHeader) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAuditHeader) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIAwsDataSource is an Amazon S3 bucket to index, with access keys.
type APIAwsDataSource struct {
	// The name of the S3 bucket.
	BucketName sdk.Opt[string] `json:"bucket_name,omitzero"`
	// The folder or object in the bucket.
	ItemPath sdk.Opt[string] `json:"item_path,omitzero"`
	// The AWS access key ID.
	KeyID sdk.Opt[string] `json:"key_id,omitzero"`
	// The region of the bucket.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The AWS secret key. Secret: not printed.
	SecretKey sdk.Opt[string] `json:"secret_key,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAwsDataSource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAwsDataSource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIAwsDataSource) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIAwsDataSource) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIAwsDataSource) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIAwsDataSourceDisplay is an Amazon S3 bucket that is indexed, without its access keys.
type APIAwsDataSourceDisplay struct {
	// The name of the S3 bucket.
	BucketName sdk.Opt[string] `json:"bucket_name,omitzero"`
	// The folder or object in the bucket.
	ItemPath sdk.Opt[string] `json:"item_path,omitzero"`
	// The region of the bucket.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIAwsDataSourceDisplay) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIAwsDataSourceDisplay) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIBatchJobPhase is the phase of an indexing job.
type APIBatchJobPhase string

const (
	// APIBatchJobPhaseBatchJobPhaseCancelled: Cancelled by request.
	APIBatchJobPhaseBatchJobPhaseCancelled APIBatchJobPhase = "BATCH_JOB_PHASE_CANCELLED"
	// APIBatchJobPhaseBatchJobPhaseError: Ended with an error.
	APIBatchJobPhaseBatchJobPhaseError APIBatchJobPhase = "BATCH_JOB_PHASE_ERROR"
	// APIBatchJobPhaseBatchJobPhaseFailed is the value `BATCH_JOB_PHASE_FAILED`.
	APIBatchJobPhaseBatchJobPhaseFailed APIBatchJobPhase = "BATCH_JOB_PHASE_FAILED"
	// APIBatchJobPhaseBatchJobPhasePending: Waiting to start.
	APIBatchJobPhaseBatchJobPhasePending APIBatchJobPhase = "BATCH_JOB_PHASE_PENDING"
	// APIBatchJobPhaseBatchJobPhaseRunning is the value `BATCH_JOB_PHASE_RUNNING`.
	APIBatchJobPhaseBatchJobPhaseRunning APIBatchJobPhase = "BATCH_JOB_PHASE_RUNNING"
	// APIBatchJobPhaseBatchJobPhaseSucceeded: Completed successfully.
	APIBatchJobPhaseBatchJobPhaseSucceeded APIBatchJobPhase = "BATCH_JOB_PHASE_SUCCEEDED"
	// APIBatchJobPhaseBatchJobPhaseUnknown is the value `BATCH_JOB_PHASE_UNKNOWN`.
	APIBatchJobPhaseBatchJobPhaseUnknown APIBatchJobPhase = "BATCH_JOB_PHASE_UNKNOWN"
)

// APICancelKnowledgeBaseIndexingJobInputPublic is a request to cancel an indexing job.
type APICancelKnowledgeBaseIndexingJobInputPublic struct {
	// The indexing job's UUID.
	Uuid sdk.Opt[string] `json:"uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICancelKnowledgeBaseIndexingJobInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICancelKnowledgeBaseIndexingJobInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICancelKnowledgeBaseIndexingJobOutput is the response of `PUT /v2/gen-ai/indexing_jobs/{uuid}/cancel`.
type APICancelKnowledgeBaseIndexingJobOutput struct {
	// The indexing job.
	Job APIIndexingJob `json:"job"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICancelKnowledgeBaseIndexingJobOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICancelKnowledgeBaseIndexingJobOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APICancelKnowledgeBaseIndexingJobOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APICancelKnowledgeBaseIndexingJobOutput) Item() (*APIIndexingJob, error) {
	if err := sdk.Require(v.Extra, "job", true); err != nil {
		return nil, err
	}
	return &v.Job, nil
}

// APICancelModelEvaluationRunInputPublic is a request to cancel a model evaluation run.
type APICancelModelEvaluationRunInputPublic struct {
	// The ID of the evaluation run.
	EvalRunUuid sdk.Opt[string] `json:"eval_run_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICancelModelEvaluationRunInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICancelModelEvaluationRunInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICancelModelEvaluationRunOutput is the response of `PUT /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}/cancel`.
type APICancelModelEvaluationRunOutput struct {
	// The evaluation run.
	Run APIModelEvaluationRunSummary `json:"run"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICancelModelEvaluationRunOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICancelModelEvaluationRunOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APICancelModelEvaluationRunOutput) Item() (*APIModelEvaluationRunSummary, error) {
	if err := sdk.Require(v.Extra, "run", true); err != nil {
		return nil, err
	}
	return &v.Run, nil
}

// APICandidateInferenceConfig is the inference settings of the candidate in an evaluation.
type APICandidateInferenceConfig struct {
	// The maximum number of tokens in a response.
	MaxTokens sdk.Opt[int64] `json:"max_tokens,omitzero"`
	// The text at which a response ends. Secret: not printed.
	StopToken sdk.Opt[string] `json:"stop_token,omitzero" api:"secret"`
	// The system prompt of the candidate.
	SystemPrompt sdk.Opt[string] `json:"system_prompt,omitzero"`
	// The sampling temperature of the candidate.
	Temperature sdk.Opt[float64] `json:"temperature,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICandidateInferenceConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICandidateInferenceConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APICandidateInferenceConfig) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APICandidateInferenceConfig) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APICandidateInferenceConfig) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIChatbot is the appearance of an agent's chat widget.
type APIChatbot struct {
	// The websites that can embed the widget, such as `https://example.com`.
	AllowedDomains []string `json:"allowed_domains,omitzero"`
	// The background color of the button that opens the widget.
	ButtonBackgroundColor sdk.Opt[string] `json:"button_background_color,omitzero"`
	// The logo in the widget.
	Logo sdk.Opt[string] `json:"logo,omitzero"`
	// The name shown in the widget.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The chatbot's primary color.
	PrimaryColor sdk.Opt[string] `json:"primary_color,omitzero"`
	// The chatbot's secondary color.
	SecondaryColor sdk.Opt[string] `json:"secondary_color,omitzero"`
	// The agent's first message.
	StartingMessage sdk.Opt[string] `json:"starting_message,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIChatbot) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIChatbot) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIChunkingAlgorithm is an algorithm that splits text into chunks before indexing.
type APIChunkingAlgorithm string

const (
	// APIChunkingAlgorithmChunkingAlgorithmFixedLength splits into chunks of equal length.
	APIChunkingAlgorithmChunkingAlgorithmFixedLength APIChunkingAlgorithm = "CHUNKING_ALGORITHM_FIXED_LENGTH"
	// APIChunkingAlgorithmChunkingAlgorithmHierarchical splits into large parent chunks that contain small child
	// chunks.
	APIChunkingAlgorithmChunkingAlgorithmHierarchical APIChunkingAlgorithm = "CHUNKING_ALGORITHM_HIERARCHICAL"
	// APIChunkingAlgorithmChunkingAlgorithmSectionBased splits at the sections of the document.
	APIChunkingAlgorithmChunkingAlgorithmSectionBased APIChunkingAlgorithm = "CHUNKING_ALGORITHM_SECTION_BASED"
	// APIChunkingAlgorithmChunkingAlgorithmSemantic splits where the meaning changes.
	APIChunkingAlgorithmChunkingAlgorithmSemantic APIChunkingAlgorithm = "CHUNKING_ALGORITHM_SEMANTIC"
	// APIChunkingAlgorithmChunkingAlgorithmUnknown: Not specified.
	APIChunkingAlgorithmChunkingAlgorithmUnknown APIChunkingAlgorithm = "CHUNKING_ALGORITHM_UNKNOWN"
)

// APIChunkingOptions is the chunk sizes. The fields that apply depend on the chunking algorithm.
type APIChunkingOptions struct {
	// The size of child chunks, for `CHUNKING_ALGORITHM_HIERARCHICAL`.
	ChildChunkSize sdk.Opt[int64] `json:"child_chunk_size,omitzero"`
	// The maximum size of a chunk.
	MaxChunkSize sdk.Opt[int64] `json:"max_chunk_size,omitzero"`
	// The size of parent chunks, for `CHUNKING_ALGORITHM_HIERARCHICAL`.
	ParentChunkSize sdk.Opt[int64] `json:"parent_chunk_size,omitzero"`
	// The similarity threshold for `CHUNKING_ALGORITHM_SEMANTIC`, such as `0.5`.
	SemanticThreshold sdk.Opt[float64] `json:"semantic_threshold,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIChunkingOptions) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIChunkingOptions) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICodeSnippets: Code samples that call a model.
type APICodeSnippets struct {
	// A sample for curl.
	Curl sdk.Opt[string] `json:"curl,omitzero"`
	// A sample in JavaScript.
	Javascript sdk.Opt[string] `json:"javascript,omitzero"`
	// A sample in Python.
	Python sdk.Opt[string] `json:"python,omitzero"`
	// A sample that uses an SDK.
	Sdk sdk.Opt[string] `json:"sdk,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICodeSnippets) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICodeSnippets) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICrawlingOption is the scope of a website crawl.
type APICrawlingOption string

const (
	// APICrawlingOptionDomain is the base URL and linked pages on its domain.
	APICrawlingOptionDomain APICrawlingOption = "DOMAIN"
	// APICrawlingOptionPath is the base URL and linked pages below its path.
	APICrawlingOptionPath APICrawlingOption = "PATH"
	// APICrawlingOptionScoped: Only the base URL.
	APICrawlingOptionScoped APICrawlingOption = "SCOPED"
	// APICrawlingOptionSitemap is the pages in the sitemap.
	APICrawlingOptionSitemap APICrawlingOption = "SITEMAP"
	// APICrawlingOptionSubdomains is the base URL and linked pages on any subdomain.
	APICrawlingOptionSubdomains APICrawlingOption = "SUBDOMAINS"
	// APICrawlingOptionUnknown: Not specified.
	APICrawlingOptionUnknown APICrawlingOption = "UNKNOWN"
)

// APICreateAgentAPIKeyInputPublic is the settings of an API key to create.
type APICreateAgentAPIKeyInputPublic struct {
	// The ID of the agent.
	AgentUuid sdk.Opt[string] `json:"agent_uuid,omitzero"`
	// The API key's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateAgentAPIKeyInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateAgentAPIKeyInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICreateAgentAPIKeyOutput is the response of `POST /v2/gen-ai/agents/{agent_uuid}/api_keys`.
type APICreateAgentAPIKeyOutput struct {
	// The API key.
	APIKeyInfo APIAgentAPIKeyInfo `json:"api_key_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateAgentAPIKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateAgentAPIKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APICreateAgentAPIKeyOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APICreateAgentAPIKeyOutput) Item() (*APIAgentAPIKeyInfo, error) {
	if err := sdk.Require(v.Extra, "api_key_info", true); err != nil {
		return nil, err
	}
	return &v.APIKeyInfo, nil
}

// APICreateAgentInputPublic is the settings of an agent to create.
type APICreateAgentInputPublic struct {
	// The ID of the stored Anthropic API key, for Anthropic models.
	AnthropicKeyUuid sdk.Opt[string] `json:"anthropic_key_uuid,omitzero"`
	// A description of the agent. Not sent to the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The instruction that tells the model how to behave.
	Instruction sdk.Opt[string] `json:"instruction,omitzero"`
	// The IDs of the knowledge bases to attach. A list, despite its name.
	KnowledgeBaseUuid []string `json:"knowledge_base_uuid,omitzero"`
	// The Model Context Protocol (MCP) servers whose tools the agent can use.
	McpServers []APIMcpServer `json:"mcp_servers,omitzero"`
	// The ID of the stored API key of another model provider, for models of that provider.
	ModelProviderKeyUuid sdk.Opt[string] `json:"model_provider_key_uuid,omitzero"`
	// The ID of the model router that selects the model.
	ModelRouterUuid sdk.Opt[string] `json:"model_router_uuid,omitzero"`
	// The ID of the model.
	ModelUuid sdk.Opt[string] `json:"model_uuid,omitzero"`
	// The agent's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The ID of the stored OpenAI API key, for OpenAI models.
	OpenAiKeyUuid sdk.Opt[string] `json:"open_ai_key_uuid,omitzero"`
	// The ID of the project that the agent belongs to.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// The reasoning effort of the model, such as `low`.
	ReasoningEffort sdk.Opt[string] `json:"reasoning_effort,omitzero"`
	// The slug of the agent's region, such as `nyc3`.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The slug of the router preset, such as `general`.
	RouterPresetSlug sdk.Opt[string] `json:"router_preset_slug,omitzero"`
	// The tags on the agent.
	Tags []string `json:"tags,omitzero"`
	// The number of tokens that an Anthropic model can use for thinking; 0 disables thinking.
	ThinkingTokenBudget sdk.Opt[int64] `json:"thinking_token_budget,omitzero"`
	// Whether the agent can read public web pages with the `web_fetch` tool.
	WebFetchEnabled sdk.Opt[bool] `json:"web_fetch_enabled,omitzero"`
	// Whether the agent can search the web with the `web_search` tool.
	WebSearchEnabled sdk.Opt[bool] `json:"web_search_enabled,omitzero"`
	// The ID of the workspace.
	WorkspaceUuid sdk.Opt[string] `json:"workspace_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateAgentInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateAgentInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APICreateAgentInputPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APICreateAgentOutput is the response of `POST /v2/gen-ai/agents`.
type APICreateAgentOutput struct {
	// The agent.
	Agent APIAgent `json:"agent"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateAgentOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateAgentOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APICreateAgentOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APICreateAgentOutput) Item() (*APIAgent, error) {
	if err := sdk.Require(v.Extra, "agent", true); err != nil {
		return nil, err
	}
	return &v.Agent, nil
}

// APICreateAnthropicAPIKeyInputPublic is an Anthropic API key to store.
type APICreateAnthropicAPIKeyInputPublic struct {
	// The secret of the key, as issued by its provider. Secret: not printed.
	APIKey sdk.Opt[string] `json:"api_key,omitzero" api:"secret"`
	// The name of the stored key.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateAnthropicAPIKeyInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateAnthropicAPIKeyInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APICreateAnthropicAPIKeyInputPublic) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APICreateAnthropicAPIKeyInputPublic) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APICreateAnthropicAPIKeyInputPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APICreateAnthropicAPIKeyOutput is the response of `POST /v2/gen-ai/anthropic/keys`.
type APICreateAnthropicAPIKeyOutput struct {
	// The Anthropic API key.
	APIKeyInfo APIAnthropicAPIKey `json:"api_key_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateAnthropicAPIKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateAnthropicAPIKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APICreateAnthropicAPIKeyOutput) Item() (*APIAnthropicAPIKey, error) {
	if err := sdk.Require(v.Extra, "api_key_info", true); err != nil {
		return nil, err
	}
	return &v.APIKeyInfo, nil
}

// APICreateCustomEvaluationMetricInputPublic is the settings of a custom metric to create.
type APICreateCustomEvaluationMetricInputPublic struct {
	// The scoring settings.
	Config *APICustomEvaluationMetricConfig `json:"config,omitzero"`
	// A description of the metric.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The name of the metric.
	MetricName sdk.Opt[string] `json:"metric_name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateCustomEvaluationMetricInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateCustomEvaluationMetricInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICreateCustomEvaluationMetricOutput is the response of `POST /v2/gen-ai/custom_evaluation_metrics`.
type APICreateCustomEvaluationMetricOutput struct {
	// The metric.
	Metric APIEvaluationMetric `json:"metric"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateCustomEvaluationMetricOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateCustomEvaluationMetricOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APICreateCustomEvaluationMetricOutput) Item() (*APIEvaluationMetric, error) {
	if err := sdk.Require(v.Extra, "metric", true); err != nil {
		return nil, err
	}
	return &v.Metric, nil
}

// APICreateDataSourceFileUploadPresignedURLsInputPublic is the files to create presigned upload URLs for.
type APICreateDataSourceFileUploadPresignedURLsInputPublic struct {
	// The names and sizes of the files.
	Files []APIPresignedURLFile `json:"files,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateDataSourceFileUploadPresignedURLsInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateDataSourceFileUploadPresignedURLsInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICreateDataSourceFileUploadPresignedURLsOutput: Presigned upload URLs.
type APICreateDataSourceFileUploadPresignedURLsOutput struct {
	// The ID of the request.
	RequestID sdk.Opt[string] `json:"request_id,omitzero"`
	// The presigned URLs, one for each file.
	Uploads []APIFilePresignedURL `json:"uploads,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateDataSourceFileUploadPresignedURLsOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateDataSourceFileUploadPresignedURLsOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APICreateDataSourceFileUploadPresignedURLsOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APICreateEvaluationDatasetInputPublic is the settings of a dataset to create from an uploaded file.
type APICreateEvaluationDatasetInputPublic struct {
	// The type of the dataset. Default: `EVALUATION_DATASET_TYPE_UNKNOWN`.
	DatasetType APIEvaluationDatasetType `json:"dataset_type,omitzero"`
	// The uploaded file.
	FileUploadDataset *APIFileUploadDataSource `json:"file_upload_dataset,omitzero"`
	// The dataset's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateEvaluationDatasetInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateEvaluationDatasetInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICreateEvaluationDatasetOutput is the response of `POST /v2/gen-ai/evaluation_datasets`.
type APICreateEvaluationDatasetOutput struct {
	// The ID of the new dataset.
	EvaluationDatasetUuid string `json:"evaluation_dataset_uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateEvaluationDatasetOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateEvaluationDatasetOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICreateEvaluationTestCaseInputPublic is the settings of a test case to create.
type APICreateEvaluationTestCaseInputPublic struct {
	// The name of the workspace of agents built with the Agent Development Kit (ADK).
	AgentWorkspaceName sdk.Opt[string] `json:"agent_workspace_name,omitzero"`
	// The ID of the dataset.
	DatasetUuid sdk.Opt[string] `json:"dataset_uuid,omitzero"`
	// A description of the test case.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The IDs of the metrics.
	Metrics []string `json:"metrics,omitzero"`
	// The test case's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The star metric, which determines whether a run passes.
	StarMetric *APIStarMetric `json:"star_metric,omitzero"`
	// The ID of the workspace that the test case belongs to.
	WorkspaceUuid sdk.Opt[string] `json:"workspace_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateEvaluationTestCaseInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateEvaluationTestCaseInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICreateEvaluationTestCaseOutput is the response of `POST /v2/gen-ai/evaluation_test_cases`.
type APICreateEvaluationTestCaseOutput struct {
	// The ID of the new test case.
	TestCaseUuid string `json:"test_case_uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateEvaluationTestCaseOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateEvaluationTestCaseOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICreateKnowledgeBaseDataSourceInputPublic is a data source to add, of one of three types.
type APICreateKnowledgeBaseDataSourceInputPublic struct {
	// An Amazon S3 bucket to index.
	AwsDataSource *APIAwsDataSource `json:"aws_data_source,omitzero"`
	// The chunking algorithm of the data source. Default: `CHUNKING_ALGORITHM_UNKNOWN`.
	ChunkingAlgorithm APIChunkingAlgorithm `json:"chunking_algorithm,omitzero"`
	// The chunk sizes of the data source.
	ChunkingOptions *APIChunkingOptions `json:"chunking_options,omitzero"`
	// The ID of the knowledge base.
	KnowledgeBaseUuid sdk.Opt[string] `json:"knowledge_base_uuid,omitzero"`
	// A Spaces bucket to index.
	SpacesDataSource *APISpacesDataSource `json:"spaces_data_source,omitzero"`
	// A website to index.
	WebCrawlerDataSource *APIWebCrawlerDataSource `json:"web_crawler_data_source,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateKnowledgeBaseDataSourceInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateKnowledgeBaseDataSourceInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APICreateKnowledgeBaseDataSourceInputPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APICreateKnowledgeBaseDataSourceOutput is the response of `POST
// /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources`.
type APICreateKnowledgeBaseDataSourceOutput struct {
	// The data source.
	KnowledgeBaseDataSource APIKnowledgeBaseDataSource `json:"knowledge_base_data_source"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateKnowledgeBaseDataSourceOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateKnowledgeBaseDataSourceOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APICreateKnowledgeBaseDataSourceOutput) Item() (*APIKnowledgeBaseDataSource, error) {
	if err := sdk.Require(v.Extra, "knowledge_base_data_source", true); err != nil {
		return nil, err
	}
	return &v.KnowledgeBaseDataSource, nil
}

// APICreateKnowledgeBaseInputPublic is the settings of a knowledge base to create.
type APICreateKnowledgeBaseInputPublic struct {
	// The ID of an existing OpenSearch database. Without it, a database is created in the same region.
	DatabaseID sdk.Opt[string] `json:"database_id,omitzero"`
	// The first data sources. More can be added later.
	Datasources []APIKbDataSource `json:"datasources,omitzero"`
	// The ID of the embedding model.
	EmbeddingModelUuid sdk.Opt[string] `json:"embedding_model_uuid,omitzero"`
	// The knowledge base's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The ID of the project that the knowledge base belongs to.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// The slug of the knowledge base's region, such as `nyc3`.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The reranking settings of the knowledge base.
	RerankingConfig *APIRerankingConfiguration `json:"reranking_config,omitzero"`
	// The size of the new database. Default: `OPEN_SEARCH_PLAN_SIZE_UNSPECIFIED`.
	Size APIOpenSearchPlanSize `json:"size,omitzero"`
	// The tags on the knowledge base.
	Tags []string `json:"tags,omitzero"`
	// The ID of the VPC of the new database.
	VpcUuid sdk.Opt[string] `json:"vpc_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateKnowledgeBaseInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateKnowledgeBaseInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APICreateKnowledgeBaseInputPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APICreateKnowledgeBaseOutput is the response of `POST /v2/gen-ai/knowledge_bases`.
type APICreateKnowledgeBaseOutput struct {
	// The knowledge base.
	KnowledgeBase APIKnowledgeBase `json:"knowledge_base"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateKnowledgeBaseOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateKnowledgeBaseOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APICreateKnowledgeBaseOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APICreateKnowledgeBaseOutput) Item() (*APIKnowledgeBase, error) {
	if err := sdk.Require(v.Extra, "knowledge_base", true); err != nil {
		return nil, err
	}
	return &v.KnowledgeBase, nil
}

// APICreateModelAPIKeyInputPublic is the settings of a model access key. The request always fails.
type APICreateModelAPIKeyInputPublic struct {
	// The API key's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateModelAPIKeyInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateModelAPIKeyInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICreateModelEvalDatasetUploadPresignedURLsInputPublic is the dataset files to create presigned upload URLs for.
type APICreateModelEvalDatasetUploadPresignedURLsInputPublic struct {
	// The names and sizes of the files.
	Files []APIPresignedURLFile `json:"files,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateModelEvalDatasetUploadPresignedURLsInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateModelEvalDatasetUploadPresignedURLsInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICreateModelEvaluationRunInputPublic is the settings of a model evaluation run to create.
type APICreateModelEvaluationRunInputPublic struct {
	// The inference settings of the candidate.
	CandidateInferenceConfig *APICandidateInferenceConfig `json:"candidate_inference_config,omitzero"`
	// The slug of the candidate. For a dedicated inference, the slug of the model it serves.
	CandidateModelName sdk.Opt[string] `json:"candidate_model_name,omitzero"`
	// The source of the candidate. Default: `CANDIDATE_MODEL_SOURCE_SERVERLESS`.
	CandidateModelSource CandidateModelSource `json:"candidate_model_source,omitzero"`
	// The ID of the model, model router or dedicated inference to evaluate.
	CandidateModelUuid sdk.Opt[string] `json:"candidate_model_uuid,omitzero"`
	// The ID of the dataset.
	DatasetUuid sdk.Opt[string] `json:"dataset_uuid,omitzero"`
	// The ID of the preset to use. Settings that are missing from it must be given in the request.
	EvalPresetUuid sdk.Opt[string] `json:"eval_preset_uuid,omitzero"`
	// The ID of the judge model.
	JudgeModelUuid sdk.Opt[string] `json:"judge_model_uuid,omitzero"`
	// The IDs of the metrics.
	MetricUuids []string `json:"metric_uuids,omitzero"`
	// The evaluation run's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The name of the preset to save, if any.
	PresetName sdk.Opt[string] `json:"preset_name,omitzero"`
	// The parts of the request to save as a preset. None by default; ignored if `eval_preset_uuid` is set.
	PresetSaveSections []APIPresetSaveSection `json:"preset_save_sections,omitzero"`
	// Whether to save all settings as a preset. The former form of `preset_save_sections`; used only if that is empty.
	SaveAsPreset sdk.Opt[bool] `json:"save_as_preset,omitzero"`
	// The type of client that created the run, such as `api`, `sdk` or `cli`.
	Source sdk.Opt[string] `json:"source,omitzero"`
	// The star metric.
	StarMetric *APIStarMetric `json:"star_metric,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateModelEvaluationRunInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateModelEvaluationRunInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APICreateModelEvaluationRunInputPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APICreateModelEvaluationRunOutput is the response of `POST /v2/gen-ai/model_evaluation_runs`.
type APICreateModelEvaluationRunOutput struct {
	// The ID of the new run.
	EvalRunUuid string `json:"eval_run_uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateModelEvaluationRunOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateModelEvaluationRunOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICreateModelRouterInputPublic is the settings of a model router to create.
type APICreateModelRouterInputPublic struct {
	// A description of the model router.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The models to try, in order, if no task matches. At least one is required.
	FallbackModels []string `json:"fallback_models,omitzero"`
	// The name of the model router, with at most 255 characters from `a` to `z`, digits and `-`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The tasks of the router, each with its models.
	Policies []APIModelRouterTaskPolicy `json:"policies,omitzero"`
	// No longer used, because routers run in all regions. Leave it out, or send only `all`.
	Regions []string `json:"regions,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateModelRouterInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateModelRouterInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICreateModelRouterOutput is the response of `POST /v2/gen-ai/models/routers`.
type APICreateModelRouterOutput struct {
	// The model router.
	ModelRouter APIModelRouter `json:"model_router"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateModelRouterOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateModelRouterOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APICreateModelRouterOutput) Item() (*APIModelRouter, error) {
	if err := sdk.Require(v.Extra, "model_router", true); err != nil {
		return nil, err
	}
	return &v.ModelRouter, nil
}

// APICreateOpenaiAPIKeyInputPublic is an OpenAI API key to store.
type APICreateOpenaiAPIKeyInputPublic struct {
	// The secret of the key, as issued by its provider. Secret: not printed.
	APIKey sdk.Opt[string] `json:"api_key,omitzero" api:"secret"`
	// The name of the stored key.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateOpenaiAPIKeyInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateOpenaiAPIKeyInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APICreateOpenaiAPIKeyInputPublic) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APICreateOpenaiAPIKeyInputPublic) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APICreateOpenaiAPIKeyInputPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APICreateOpenaiAPIKeyOutput is the response of `POST /v2/gen-ai/openai/keys`.
type APICreateOpenaiAPIKeyOutput struct {
	// The OpenAI API key.
	APIKeyInfo APIOpenaiAPIKey `json:"api_key_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateOpenaiAPIKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateOpenaiAPIKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APICreateOpenaiAPIKeyOutput) Item() (*APIOpenaiAPIKey, error) {
	if err := sdk.Require(v.Extra, "api_key_info", true); err != nil {
		return nil, err
	}
	return &v.APIKeyInfo, nil
}

// APICreateScheduledIndexingInputPublic is the settings of an indexing schedule to create.
type APICreateScheduledIndexingInputPublic struct {
	// The days of the week as numbers, as in cron, where 1 is Monday.
	Days []int32 `json:"days,omitzero"`
	// The ID of the knowledge base.
	KnowledgeBaseUuid sdk.Opt[string] `json:"knowledge_base_uuid,omitzero"`
	// The time of day in UTC, as `HH:MM`.
	Time sdk.Opt[string] `json:"time,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateScheduledIndexingInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateScheduledIndexingInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICreateScheduledIndexingOutput is the response of `POST /v2/gen-ai/scheduled-indexing`.
type APICreateScheduledIndexingOutput struct {
	// The indexing schedule.
	IndexingInfo APIScheduledIndexing `json:"indexing_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateScheduledIndexingOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateScheduledIndexingOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APICreateScheduledIndexingOutput) Item() (*APIScheduledIndexing, error) {
	if err := sdk.Require(v.Extra, "indexing_info", true); err != nil {
		return nil, err
	}
	return &v.IndexingInfo, nil
}

// APICreateWorkspaceInputPublic is the settings of a workspace to create.
type APICreateWorkspaceInputPublic struct {
	// The IDs of the agents to move into the workspace.
	AgentUuids []string `json:"agent_uuids,omitzero"`
	// A description of the workspace.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The workspace's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateWorkspaceInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateWorkspaceInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICreateWorkspaceOutput is the response of `POST /v2/gen-ai/workspaces`.
type APICreateWorkspaceOutput struct {
	// The workspace.
	Workspace APIWorkspace `json:"workspace"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICreateWorkspaceOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICreateWorkspaceOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APICreateWorkspaceOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APICreateWorkspaceOutput) Item() (*APIWorkspace, error) {
	if err := sdk.Require(v.Extra, "workspace", true); err != nil {
		return nil, err
	}
	return &v.Workspace, nil
}

// APICustomEvaluationMetricConfig is the settings with which a judge model scores a metric. The judge always receives
// the prompt and the response.
type APICustomEvaluationMetricConfig struct {
	// When the metric was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// When the metric was deleted; absent if it has not been.
	DeletedAt sdk.Opt[time.Time] `json:"deleted_at,omitzero"`
	// Whether the judge receives the expected answer, which every row must then contain.
	RequiresGroundTruth sdk.Opt[bool] `json:"requires_ground_truth,omitzero"`
	// The prompt that tells the judge how to score.
	ScoringPrompt sdk.Opt[string] `json:"scoring_prompt,omitzero"`
	// When the metric was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICustomEvaluationMetricConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICustomEvaluationMetricConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICustomModel is an imported model.
type APICustomModel struct {
	// The dedicated inferences that serve the model.
	ActiveDeployments []CustomModelActiveDeployment `json:"active_deployments,omitzero"`
	// The architecture of the model, from its `config.json`.
	Architecture sdk.Opt[string] `json:"architecture,omitzero"`
	// The contents of the model's `config.json`.
	ConfigJson map[string]json.RawMessage `json:"config_json,omitzero"`
	// The size of the context window, in tokens.
	ContextLength sdk.Opt[int64] `json:"context_length,omitzero"`
	// The estimated hosting cost per month, in US dollars.
	CostEstimatePerMonth sdk.Opt[int64] `json:"cost_estimate_per_month,omitzero"`
	// When the custom model was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// A description of the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The reason why the latest import failed; empty if it did not fail.
	ErrorMessage sdk.Opt[string] `json:"error_message,omitzero"`
	// The number of files.
	FileCount sdk.Opt[int64] `json:"file_count,omitzero"`
	// The input modalities, such as `text` or `image`.
	InputModalities []string `json:"input_modalities,omitzero"`
	// The license of the model.
	License sdk.Opt[string] `json:"license,omitzero"`
	// The custom model's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The output modalities.
	OutputModalities []string `json:"output_modalities,omitzero"`
	// The number of parameters.
	Parameters sdk.Opt[uint64] `json:"parameters,omitzero" api:"quoted"`
	// The source of the model.
	SourceRef *CustomModelSourceRef `json:"source_ref,omitzero"`
	// The type of the model's source. Default: `SOURCE_TYPE_UNSPECIFIED`.
	SourceType CustomModelSourceType `json:"source_type,omitzero"`
	// The custom model's status. Default: `STATUS_UNSPECIFIED`.
	Status APICustomModelStatus `json:"status,omitzero"`
	// The region in which the model's files are stored.
	StorageRegion sdk.Opt[string] `json:"storage_region,omitzero"`
	// The tags on the custom model.
	Tags *CustomModelTags `json:"tags,omitzero"`
	// The ID of the team that owns the model.
	TeamID sdk.Opt[uint64] `json:"team_id,omitzero" api:"quoted"`
	// The total size of the model's files, in bytes.
	TotalSizeBytes sdk.Opt[uint64] `json:"total_size_bytes,omitzero" api:"quoted"`
	// When the custom model was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The custom model's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICustomModel) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICustomModel) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APICustomModel) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APICustomModelImportJob is an import of a model, with its progress.
type APICustomModelImportJob struct {
	// The number of bytes imported so far.
	BytesDone sdk.Opt[uint64] `json:"bytes_done,omitzero" api:"quoted"`
	// The total number of bytes to import.
	BytesTotal sdk.Opt[uint64] `json:"bytes_total,omitzero" api:"quoted"`
	// When the import job completed.
	CompletedAt sdk.Opt[time.Time] `json:"completed_at,omitzero"`
	// When the import job was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The reason why the import failed.
	ErrorMessage sdk.Opt[string] `json:"error_message,omitzero"`
	// The step at which the import failed.
	ErrorStep sdk.Opt[string] `json:"error_step,omitzero"`
	// The number of files imported so far.
	FilesDone sdk.Opt[int64] `json:"files_done,omitzero"`
	// The total number of files to import.
	FilesTotal sdk.Opt[int64] `json:"files_total,omitzero"`
	// When the import job started.
	StartedAt sdk.Opt[time.Time] `json:"started_at,omitzero"`
	// The import job's status.
	Status sdk.Opt[string] `json:"status,omitzero"`
	// The import job's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APICustomModelImportJob) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APICustomModelImportJob) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APICustomModelStatus is the status of an imported model.
type APICustomModelStatus string

const (
	// APICustomModelStatusStatusDeleted is the model was deleted.
	APICustomModelStatusStatusDeleted APICustomModelStatus = "STATUS_DELETED"
	// APICustomModelStatusStatusFailed is the import failed.
	APICustomModelStatusStatusFailed APICustomModelStatus = "STATUS_FAILED"
	// APICustomModelStatusStatusImporting is the import is in progress.
	APICustomModelStatusStatusImporting APICustomModelStatus = "STATUS_IMPORTING"
	// APICustomModelStatusStatusReady: Ready to use.
	APICustomModelStatusStatusReady APICustomModelStatus = "STATUS_READY"
	// APICustomModelStatusStatusUnspecified: Not specified.
	APICustomModelStatusStatusUnspecified APICustomModelStatus = "STATUS_UNSPECIFIED"
)

// APIDeleteAgentAPIKeyOutput is the response of `DELETE /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}`.
type APIDeleteAgentAPIKeyOutput struct {
	// The API key.
	APIKeyInfo APIAgentAPIKeyInfo `json:"api_key_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeleteAgentAPIKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeleteAgentAPIKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIDeleteAgentAPIKeyOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIDeleteAgentAPIKeyOutput) Item() (*APIAgentAPIKeyInfo, error) {
	if err := sdk.Require(v.Extra, "api_key_info", true); err != nil {
		return nil, err
	}
	return &v.APIKeyInfo, nil
}

// APIDeleteAgentOutput is the response of `DELETE /v2/gen-ai/agents/{uuid}`.
type APIDeleteAgentOutput struct {
	// The agent.
	Agent APIAgent `json:"agent"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeleteAgentOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeleteAgentOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIDeleteAgentOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIDeleteAgentOutput) Item() (*APIAgent, error) {
	if err := sdk.Require(v.Extra, "agent", true); err != nil {
		return nil, err
	}
	return &v.Agent, nil
}

// APIDeleteAnthropicAPIKeyOutput is the response of `DELETE /v2/gen-ai/anthropic/keys/{api_key_uuid}`.
type APIDeleteAnthropicAPIKeyOutput struct {
	// The Anthropic API key.
	APIKeyInfo APIAnthropicAPIKey `json:"api_key_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeleteAnthropicAPIKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeleteAnthropicAPIKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIDeleteAnthropicAPIKeyOutput) Item() (*APIAnthropicAPIKey, error) {
	if err := sdk.Require(v.Extra, "api_key_info", true); err != nil {
		return nil, err
	}
	return &v.APIKeyInfo, nil
}

// APIDeleteCustomEvaluationMetricOutput is the response of `DELETE
// /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}`.
type APIDeleteCustomEvaluationMetricOutput struct {
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeleteCustomEvaluationMetricOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeleteCustomEvaluationMetricOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIDeleteCustomModelOutputPublic is the response of `DELETE /v2/gen-ai/custom_models/{uuid}`.
type APIDeleteCustomModelOutputPublic struct {
	// The reason why the deletion failed.
	Error sdk.Opt[string] `json:"error,omitzero"`
	// The result of the deletion. Default: `DELETE_CUSTOM_MODEL_STATUS_UNSPECIFIED`.
	Status APIDeleteCustomModelStatus `json:"status,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeleteCustomModelOutputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeleteCustomModelOutputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIDeleteCustomModelStatus is the result of deleting an imported model.
type APIDeleteCustomModelStatus string

const (
	// APIDeleteCustomModelStatusDeleteCustomModelStatusFail is the model was not deleted.
	APIDeleteCustomModelStatusDeleteCustomModelStatusFail APIDeleteCustomModelStatus = "DELETE_CUSTOM_MODEL_STATUS_FAIL"
	// APIDeleteCustomModelStatusDeleteCustomModelStatusSuccess is the model was deleted.
	APIDeleteCustomModelStatusDeleteCustomModelStatusSuccess APIDeleteCustomModelStatus = "DELETE_CUSTOM_MODEL_STATUS_SUCCESS"
	// APIDeleteCustomModelStatusDeleteCustomModelStatusUnspecified: Not specified.
	APIDeleteCustomModelStatusDeleteCustomModelStatusUnspecified APIDeleteCustomModelStatus = "DELETE_CUSTOM_MODEL_STATUS_UNSPECIFIED"
)

// APIDeleteEvaluationDatasetOutput is the response of `DELETE /v2/gen-ai/evaluation_datasets/{dataset_uuid}`.
type APIDeleteEvaluationDatasetOutput struct {
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeleteEvaluationDatasetOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeleteEvaluationDatasetOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIDeleteKnowledgeBaseDataSourceOutput is the response of `DELETE
// /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}`.
type APIDeleteKnowledgeBaseDataSourceOutput struct {
	// The ID of the removed data source.
	DataSourceUuid sdk.Opt[string] `json:"data_source_uuid,omitzero"`
	// The ID of the knowledge base.
	KnowledgeBaseUuid sdk.Opt[string] `json:"knowledge_base_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeleteKnowledgeBaseDataSourceOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeleteKnowledgeBaseDataSourceOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIDeleteKnowledgeBaseOutput is the response of `DELETE /v2/gen-ai/knowledge_bases/{uuid}`.
type APIDeleteKnowledgeBaseOutput struct {
	// The ID of the deleted knowledge base.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeleteKnowledgeBaseOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeleteKnowledgeBaseOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIDeleteModelAPIKeyOutput is the response of `DELETE /v2/gen-ai/models/api_keys/{api_key_uuid}`.
type APIDeleteModelAPIKeyOutput struct {
	// The API key.
	APIKeyInfo APIModelAPIKey `json:"api_key_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeleteModelAPIKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeleteModelAPIKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIDeleteModelAPIKeyOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIDeleteModelAPIKeyOutput) Item() (*APIModelAPIKey, error) {
	if err := sdk.Require(v.Extra, "api_key_info", true); err != nil {
		return nil, err
	}
	return &v.APIKeyInfo, nil
}

// APIDeleteModelEvaluationPresetOutput is the response of `DELETE
// /v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}`.
type APIDeleteModelEvaluationPresetOutput struct {
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeleteModelEvaluationPresetOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeleteModelEvaluationPresetOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIDeleteModelEvaluationRunOutputPublic is the response of `DELETE
// /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}`.
type APIDeleteModelEvaluationRunOutputPublic struct {
	// The reason why the deletion failed.
	Error sdk.Opt[string] `json:"error,omitzero"`
	// The result of the deletion. Default: `DELETE_MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED`.
	Status APIDeleteModelEvaluationRunStatus `json:"status,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeleteModelEvaluationRunOutputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeleteModelEvaluationRunOutputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIDeleteModelEvaluationRunStatus is the result of deleting a model evaluation run.
type APIDeleteModelEvaluationRunStatus string

const (
	// APIDeleteModelEvaluationRunStatusDeleteModelEvaluationRunStatusFail is the run was not deleted.
	APIDeleteModelEvaluationRunStatusDeleteModelEvaluationRunStatusFail APIDeleteModelEvaluationRunStatus = "DELETE_MODEL_EVALUATION_RUN_STATUS_FAIL"
	// APIDeleteModelEvaluationRunStatusDeleteModelEvaluationRunStatusSuccess is the run was deleted.
	APIDeleteModelEvaluationRunStatusDeleteModelEvaluationRunStatusSuccess APIDeleteModelEvaluationRunStatus = "DELETE_MODEL_EVALUATION_RUN_STATUS_SUCCESS"
	// APIDeleteModelEvaluationRunStatusDeleteModelEvaluationRunStatusUnspecified: Not specified.
	APIDeleteModelEvaluationRunStatusDeleteModelEvaluationRunStatusUnspecified APIDeleteModelEvaluationRunStatus = "DELETE_MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED"
)

// APIDeleteModelRouterOutput is the response of `DELETE /v2/gen-ai/models/routers/{uuid}`.
type APIDeleteModelRouterOutput struct {
	// The ID of the deleted model router.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeleteModelRouterOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeleteModelRouterOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIDeleteOpenaiAPIKeyOutput is the response of `DELETE /v2/gen-ai/openai/keys/{api_key_uuid}`.
type APIDeleteOpenaiAPIKeyOutput struct {
	// The OpenAI API key.
	APIKeyInfo APIOpenaiAPIKey `json:"api_key_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeleteOpenaiAPIKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeleteOpenaiAPIKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIDeleteOpenaiAPIKeyOutput) Item() (*APIOpenaiAPIKey, error) {
	if err := sdk.Require(v.Extra, "api_key_info", true); err != nil {
		return nil, err
	}
	return &v.APIKeyInfo, nil
}

// APIDeleteScheduledIndexingOutput is the response of `DELETE /v2/gen-ai/scheduled-indexing/{uuid}`.
type APIDeleteScheduledIndexingOutput struct {
	// The indexing schedule.
	IndexingInfo APIScheduledIndexing `json:"indexing_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeleteScheduledIndexingOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeleteScheduledIndexingOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIDeleteScheduledIndexingOutput) Item() (*APIScheduledIndexing, error) {
	if err := sdk.Require(v.Extra, "indexing_info", true); err != nil {
		return nil, err
	}
	return &v.IndexingInfo, nil
}

// APIDeleteWorkspaceOutput is the response of `DELETE /v2/gen-ai/workspaces/{workspace_uuid}`.
type APIDeleteWorkspaceOutput struct {
	// The ID of the deleted workspace.
	WorkspaceUuid string `json:"workspace_uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeleteWorkspaceOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeleteWorkspaceOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIDeployment is the deployment of an agent.
type APIDeployment struct {
	// When the deployment was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The deployment's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The deployment's status. Default: `STATUS_UNKNOWN`.
	Status APIDeploymentStatus `json:"status,omitzero"`
	// When the deployment was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The URL of the agent's endpoint.
	URL sdk.Opt[string] `json:"url,omitzero"`
	// The deployment's UUID.
	Uuid string `json:"uuid"`
	// The visibility of the agent. Default: `VISIBILITY_UNKNOWN`.
	Visibility APIDeploymentVisibility `json:"visibility,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDeployment) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDeployment) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIDeploymentStatus is the status of an agent deployment.
type APIDeploymentStatus string

const (
	// APIDeploymentStatusStatusBuilding is the value `STATUS_BUILDING`.
	APIDeploymentStatusStatusBuilding APIDeploymentStatus = "STATUS_BUILDING"
	// APIDeploymentStatusStatusDeleted is the value `STATUS_DELETED`.
	APIDeploymentStatusStatusDeleted APIDeploymentStatus = "STATUS_DELETED"
	// APIDeploymentStatusStatusDeploying is the value `STATUS_DEPLOYING`.
	APIDeploymentStatusStatusDeploying APIDeploymentStatus = "STATUS_DEPLOYING"
	// APIDeploymentStatusStatusFailed is the deployment failed.
	APIDeploymentStatusStatusFailed APIDeploymentStatus = "STATUS_FAILED"
	// APIDeploymentStatusStatusRunning is the value `STATUS_RUNNING`.
	APIDeploymentStatusStatusRunning APIDeploymentStatus = "STATUS_RUNNING"
	// APIDeploymentStatusStatusUndeploying: Being undeployed.
	APIDeploymentStatusStatusUndeploying APIDeploymentStatus = "STATUS_UNDEPLOYING"
	// APIDeploymentStatusStatusUndeploymentFailed is the removal of the deployment failed.
	APIDeploymentStatusStatusUndeploymentFailed APIDeploymentStatus = "STATUS_UNDEPLOYMENT_FAILED"
	// APIDeploymentStatusStatusUnknown is the value `STATUS_UNKNOWN`.
	APIDeploymentStatusStatusUnknown APIDeploymentStatus = "STATUS_UNKNOWN"
	// APIDeploymentStatusStatusWaitingForDeployment is the value `STATUS_WAITING_FOR_DEPLOYMENT`.
	APIDeploymentStatusStatusWaitingForDeployment APIDeploymentStatus = "STATUS_WAITING_FOR_DEPLOYMENT"
	// APIDeploymentStatusStatusWaitingForUndeployment: Waiting to be undeployed.
	APIDeploymentStatusStatusWaitingForUndeployment APIDeploymentStatus = "STATUS_WAITING_FOR_UNDEPLOYMENT"
)

// APIDeploymentVisibility is the visibility of an agent.
type APIDeploymentVisibility string

const (
	// APIDeploymentVisibilityVisibilityDisabled: Disabled. Nobody can use the agent.
	APIDeploymentVisibilityVisibilityDisabled APIDeploymentVisibility = "VISIBILITY_DISABLED"
	// APIDeploymentVisibilityVisibilityPlayground: No longer used.
	APIDeploymentVisibilityVisibilityPlayground APIDeploymentVisibility = "VISIBILITY_PLAYGROUND"
	// APIDeploymentVisibilityVisibilityPrivate: Open to other agents and holders of an API key.
	APIDeploymentVisibilityVisibilityPrivate APIDeploymentVisibility = "VISIBILITY_PRIVATE"
	// APIDeploymentVisibilityVisibilityPublic: Open to everyone on the internet.
	APIDeploymentVisibilityVisibilityPublic APIDeploymentVisibility = "VISIBILITY_PUBLIC"
	// APIDeploymentVisibilityVisibilityUnknown is the value `VISIBILITY_UNKNOWN`.
	APIDeploymentVisibilityVisibilityUnknown APIDeploymentVisibility = "VISIBILITY_UNKNOWN"
)

// APIDropboxDataSource is a Dropbox folder to index.
type APIDropboxDataSource struct {
	// The folder to index.
	Folder sdk.Opt[string] `json:"folder,omitzero"`
	// The refresh token from the Dropbox authorization. Secret: not printed.
	RefreshToken sdk.Opt[string] `json:"refresh_token,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDropboxDataSource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDropboxDataSource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIDropboxDataSource) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIDropboxDataSource) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIDropboxDataSource) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIDropboxDataSourceDisplay is a Dropbox folder that is indexed, without its token.
type APIDropboxDataSourceDisplay struct {
	// The indexed folder.
	Folder sdk.Opt[string] `json:"folder,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDropboxDataSourceDisplay) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDropboxDataSourceDisplay) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIDropboxOauth2GetTokensInput is a Dropbox authorization code to exchange for tokens.
type APIDropboxOauth2GetTokensInput struct {
	// The authorization code. Secret: not printed.
	Code sdk.Opt[string] `json:"code,omitzero" api:"secret"`
	// The redirect URL of the authorization.
	RedirectURL sdk.Opt[string] `json:"redirect_url,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDropboxOauth2GetTokensInput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDropboxOauth2GetTokensInput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIDropboxOauth2GetTokensInput) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIDropboxOauth2GetTokensInput) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIDropboxOauth2GetTokensInput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIDropboxOauth2GetTokensOutput tokens for access to a Dropbox account.
type APIDropboxOauth2GetTokensOutput struct {
	// The refresh token, for use in a data source. Secret: not printed.
	RefreshToken sdk.Opt[string] `json:"refresh_token,omitzero" api:"secret"`
	// The access token. Secret: not printed.
	Token sdk.Opt[string] `json:"token,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIDropboxOauth2GetTokensOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIDropboxOauth2GetTokensOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIDropboxOauth2GetTokensOutput) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIDropboxOauth2GetTokensOutput) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIDropboxOauth2GetTokensOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIEvaluationDataset is a dataset for evaluations.
type APIEvaluationDataset struct {
	// When the dataset was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The name of the dataset.
	DatasetName sdk.Opt[string] `json:"dataset_name,omitzero"`
	// The type of the dataset. Default: `EVALUATION_DATASET_TYPE_UNKNOWN`.
	DatasetType APIEvaluationDatasetType `json:"dataset_type,omitzero"`
	// The ID of the dataset.
	DatasetUuid sdk.Opt[string] `json:"dataset_uuid,omitzero"`
	// The size of the uploaded file, in bytes.
	FileSize sdk.Opt[uint64] `json:"file_size,omitzero" api:"quoted"`
	// Whether the dataset has a column with the expected answers.
	HasGroundTruth sdk.Opt[bool] `json:"has_ground_truth,omitzero"`
	// The number of rows.
	RowCount sdk.Opt[int64] `json:"row_count,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIEvaluationDataset) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIEvaluationDataset) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIEvaluationDatasetType is the type of an evaluation dataset.
type APIEvaluationDatasetType string

const (
	// APIEvaluationDatasetTypeEvaluationDatasetTypeAdk: For agents built with the Agent Development Kit (ADK).
	APIEvaluationDatasetTypeEvaluationDatasetTypeAdk APIEvaluationDatasetType = "EVALUATION_DATASET_TYPE_ADK"
	// APIEvaluationDatasetTypeEvaluationDatasetTypeModel: For models.
	APIEvaluationDatasetTypeEvaluationDatasetTypeModel APIEvaluationDatasetType = "EVALUATION_DATASET_TYPE_MODEL"
	// APIEvaluationDatasetTypeEvaluationDatasetTypeNonAdk: For agents built without the Agent Development Kit (ADK).
	APIEvaluationDatasetTypeEvaluationDatasetTypeNonAdk APIEvaluationDatasetType = "EVALUATION_DATASET_TYPE_NON_ADK"
	// APIEvaluationDatasetTypeEvaluationDatasetTypeUnknown: Not specified.
	APIEvaluationDatasetTypeEvaluationDatasetTypeUnknown APIEvaluationDatasetType = "EVALUATION_DATASET_TYPE_UNKNOWN"
)

// APIEvaluationMetric is an evaluation metric.
type APIEvaluationMetric struct {
	// The presets that are deleted with this custom metric; empty for built-in metrics.
	AssociatedPresets []APIAssociatedModelEvaluationPreset `json:"associated_presets,omitzero"`
	// The metric's category. Default: `METRIC_CATEGORY_UNSPECIFIED`.
	Category APIEvaluationMetricCategory `json:"category,omitzero"`
	// The scoring settings, for custom metrics.
	CustomEvalConfig *APICustomEvaluationMetricConfig `json:"custom_eval_config,omitzero"`
	// A description of the metric.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// Whether the metric applies to agents or models. Default: `EVALUATION_SCOPE_UNSPECIFIED`.
	EvaluationScope APIEvaluationScope `json:"evaluation_scope,omitzero"`
	// Whether lower values are better.
	Inverted sdk.Opt[bool] `json:"inverted,omitzero"`
	// Whether the metric is a goal.
	IsMetricGoal sdk.Opt[bool] `json:"is_metric_goal,omitzero"`
	// The name of the metric.
	MetricName sdk.Opt[string] `json:"metric_name,omitzero"`
	// The rank of the metric.
	MetricRank sdk.Opt[int64] `json:"metric_rank,omitzero"`
	// The metric type. Default: `METRIC_TYPE_UNSPECIFIED`.
	MetricType APIEvaluationMetricType `json:"metric_type,omitzero"`
	// The ID of the metric.
	MetricUuid sdk.Opt[string] `json:"metric_uuid,omitzero"`
	// The type of the metric's values. Default: `METRIC_VALUE_TYPE_UNSPECIFIED`.
	MetricValueType APIEvaluationMetricValueType `json:"metric_value_type,omitzero"`
	// The maximum value.
	RangeMax sdk.Opt[float64] `json:"range_max,omitzero"`
	// The minimum value.
	RangeMin sdk.Opt[float64] `json:"range_min,omitzero"`
	// Whether the metric is built-in or custom. Default: `EVALUATION_METRIC_SOURCE_UNSPECIFIED`.
	Source APIEvaluationMetricSource `json:"source,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIEvaluationMetric) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIEvaluationMetric) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIEvaluationMetricCategory is the category of a metric.
type APIEvaluationMetricCategory string

const (
	// APIEvaluationMetricCategoryMetricCategoryContextQuality is the value `METRIC_CATEGORY_CONTEXT_QUALITY`.
	APIEvaluationMetricCategoryMetricCategoryContextQuality APIEvaluationMetricCategory = "METRIC_CATEGORY_CONTEXT_QUALITY"
	// APIEvaluationMetricCategoryMetricCategoryCorrectness is the value `METRIC_CATEGORY_CORRECTNESS`.
	APIEvaluationMetricCategoryMetricCategoryCorrectness APIEvaluationMetricCategory = "METRIC_CATEGORY_CORRECTNESS"
	// APIEvaluationMetricCategoryMetricCategoryModelFit is the value `METRIC_CATEGORY_MODEL_FIT`.
	APIEvaluationMetricCategoryMetricCategoryModelFit APIEvaluationMetricCategory = "METRIC_CATEGORY_MODEL_FIT"
	// APIEvaluationMetricCategoryMetricCategorySafetyAndSecurity is the value `METRIC_CATEGORY_SAFETY_AND_SECURITY`.
	APIEvaluationMetricCategoryMetricCategorySafetyAndSecurity APIEvaluationMetricCategory = "METRIC_CATEGORY_SAFETY_AND_SECURITY"
	// APIEvaluationMetricCategoryMetricCategoryUnspecified: Not specified.
	APIEvaluationMetricCategoryMetricCategoryUnspecified APIEvaluationMetricCategory = "METRIC_CATEGORY_UNSPECIFIED"
	// APIEvaluationMetricCategoryMetricCategoryUserOutcomes is the value `METRIC_CATEGORY_USER_OUTCOMES`.
	APIEvaluationMetricCategoryMetricCategoryUserOutcomes APIEvaluationMetricCategory = "METRIC_CATEGORY_USER_OUTCOMES"
)

// APIEvaluationMetricResult is the value of a metric for a prompt, a span or a whole run.
type APIEvaluationMetricResult struct {
	// The reason why the metric could not be measured.
	ErrorDescription sdk.Opt[string] `json:"error_description,omitzero"`
	// The name of the metric.
	MetricName sdk.Opt[string] `json:"metric_name,omitzero"`
	// The ID of the metric, which is the same in all runs.
	MetricUuid sdk.Opt[string] `json:"metric_uuid,omitzero"`
	// The type of the value, which determines the field that is set. Default: `METRIC_VALUE_TYPE_UNSPECIFIED`.
	MetricValueType APIEvaluationMetricValueType `json:"metric_value_type,omitzero"`
	// The value, if it is a number.
	NumberValue sdk.Opt[float64] `json:"number_value,omitzero"`
	// The judge's reasoning.
	Reasoning sdk.Opt[string] `json:"reasoning,omitzero"`
	// The metric result's status. Default: `EVALUATION_METRIC_RESULT_STATUS_UNSPECIFIED`.
	Status APIEvaluationMetricResultStatus `json:"status,omitzero"`
	// The value, if it is text.
	StringValue sdk.Opt[string] `json:"string_value,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIEvaluationMetricResult) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIEvaluationMetricResult) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIEvaluationMetricResultStatus is the status of a metric result.
type APIEvaluationMetricResultStatus string

const (
	// APIEvaluationMetricResultStatusEvaluationMetricResultStatusCompleted is the metric was measured.
	APIEvaluationMetricResultStatusEvaluationMetricResultStatusCompleted APIEvaluationMetricResultStatus = "EVALUATION_METRIC_RESULT_STATUS_COMPLETED"
	// APIEvaluationMetricResultStatusEvaluationMetricResultStatusFailed is the metric could not be measured.
	APIEvaluationMetricResultStatusEvaluationMetricResultStatusFailed APIEvaluationMetricResultStatus = "EVALUATION_METRIC_RESULT_STATUS_FAILED"
	// APIEvaluationMetricResultStatusEvaluationMetricResultStatusSkipped is the metric was skipped.
	APIEvaluationMetricResultStatusEvaluationMetricResultStatusSkipped APIEvaluationMetricResultStatus = "EVALUATION_METRIC_RESULT_STATUS_SKIPPED"
	// APIEvaluationMetricResultStatusEvaluationMetricResultStatusUnspecified: Not specified.
	APIEvaluationMetricResultStatusEvaluationMetricResultStatusUnspecified APIEvaluationMetricResultStatus = "EVALUATION_METRIC_RESULT_STATUS_UNSPECIFIED"
)

// APIEvaluationMetricSource is the source of a metric.
type APIEvaluationMetricSource string

const (
	// APIEvaluationMetricSourceEvaluationMetricSourceBuiltin is a built-in metric.
	APIEvaluationMetricSourceEvaluationMetricSourceBuiltin APIEvaluationMetricSource = "EVALUATION_METRIC_SOURCE_BUILTIN"
	// APIEvaluationMetricSourceEvaluationMetricSourceCustom is a custom metric of the team.
	APIEvaluationMetricSourceEvaluationMetricSourceCustom APIEvaluationMetricSource = "EVALUATION_METRIC_SOURCE_CUSTOM"
	// APIEvaluationMetricSourceEvaluationMetricSourceUnspecified: Not specified.
	APIEvaluationMetricSourceEvaluationMetricSourceUnspecified APIEvaluationMetricSource = "EVALUATION_METRIC_SOURCE_UNSPECIFIED"
)

// APIEvaluationMetricType is the type of a metric.
type APIEvaluationMetricType string

const (
	// APIEvaluationMetricTypeMetricTypeGeneralQuality is the value `METRIC_TYPE_GENERAL_QUALITY`.
	APIEvaluationMetricTypeMetricTypeGeneralQuality APIEvaluationMetricType = "METRIC_TYPE_GENERAL_QUALITY"
	// APIEvaluationMetricTypeMetricTypeModelQuality: Quality of the model.
	APIEvaluationMetricTypeMetricTypeModelQuality APIEvaluationMetricType = "METRIC_TYPE_MODEL_QUALITY"
	// APIEvaluationMetricTypeMetricTypeModelSafety: Safety of the model.
	APIEvaluationMetricTypeMetricTypeModelSafety APIEvaluationMetricType = "METRIC_TYPE_MODEL_SAFETY"
	// APIEvaluationMetricTypeMetricTypeRagAndTool: Use of retrieval and tools.
	APIEvaluationMetricTypeMetricTypeRagAndTool APIEvaluationMetricType = "METRIC_TYPE_RAG_AND_TOOL"
	// APIEvaluationMetricTypeMetricTypeUnspecified: Not specified.
	APIEvaluationMetricTypeMetricTypeUnspecified APIEvaluationMetricType = "METRIC_TYPE_UNSPECIFIED"
)

// APIEvaluationMetricValueType is the type of a metric's values.
type APIEvaluationMetricValueType string

const (
	// APIEvaluationMetricValueTypeMetricValueTypeNumber is a number.
	APIEvaluationMetricValueTypeMetricValueTypeNumber APIEvaluationMetricValueType = "METRIC_VALUE_TYPE_NUMBER"
	// APIEvaluationMetricValueTypeMetricValueTypePercentage is a percentage.
	APIEvaluationMetricValueTypeMetricValueTypePercentage APIEvaluationMetricValueType = "METRIC_VALUE_TYPE_PERCENTAGE"
	// APIEvaluationMetricValueTypeMetricValueTypeString: Text.
	APIEvaluationMetricValueTypeMetricValueTypeString APIEvaluationMetricValueType = "METRIC_VALUE_TYPE_STRING"
	// APIEvaluationMetricValueTypeMetricValueTypeUnspecified: Not specified.
	APIEvaluationMetricValueTypeMetricValueTypeUnspecified APIEvaluationMetricValueType = "METRIC_VALUE_TYPE_UNSPECIFIED"
)

// APIEvaluationPricing is the cost of an evaluation run.
type APIEvaluationPricing struct {
	// The currency of all amounts, such as `USD`.
	Currency sdk.Opt[string] `json:"currency,omitzero"`
	// The cost of the judge model.
	JudgeModelPricing *APITokenPricing `json:"judge_model_pricing,omitzero"`
	// The cost of each candidate model.
	PerCandidateModelPricing []APIModelPricingEntry `json:"per_candidate_model_pricing,omitzero"`
	// The total cost of the judge and the candidates.
	TotalCost sdk.Opt[float64] `json:"total_cost,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIEvaluationPricing) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIEvaluationPricing) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIEvaluationRun is a run of a test case against an agent.
type APIEvaluationRun struct {
	// Whether the agent has been deleted.
	AgentDeleted sdk.Opt[bool] `json:"agent_deleted,omitzero"`
	// The name of the agent deployment, for agents built with the Agent Development Kit (ADK).
	AgentDeploymentName sdk.Opt[string] `json:"agent_deployment_name,omitzero"`
	// The name of the agent.
	AgentName sdk.Opt[string] `json:"agent_name,omitzero"`
	// The ID of the agent.
	AgentUuid sdk.Opt[string] `json:"agent_uuid,omitzero"`
	// The hash of the agent version that was evaluated.
	AgentVersionHash sdk.Opt[string] `json:"agent_version_hash,omitzero"`
	// The ID of the agent's workspace.
	AgentWorkspaceUuid sdk.Opt[string] `json:"agent_workspace_uuid,omitzero"`
	// The email address of the user who started the run.
	CreatedByUserEmail sdk.Opt[string] `json:"created_by_user_email,omitzero"`
	// The ID of the user who started the run.
	CreatedByUserID sdk.Opt[uint64] `json:"created_by_user_id,omitzero" api:"quoted"`
	// The reason why the run failed.
	ErrorDescription sdk.Opt[string] `json:"error_description,omitzero"`
	// The ID of the run.
	EvaluationRunUuid sdk.Opt[string] `json:"evaluation_run_uuid,omitzero"`
	// The ID of the test case's workspace.
	EvaluationTestCaseWorkspaceUuid sdk.Opt[string] `json:"evaluation_test_case_workspace_uuid,omitzero"`
	// When the run finished.
	FinishedAt sdk.Opt[time.Time] `json:"finished_at,omitzero"`
	// Whether the star metric reached its threshold.
	PassStatus sdk.Opt[bool] `json:"pass_status,omitzero"`
	// When the run was queued.
	QueuedAt sdk.Opt[time.Time] `json:"queued_at,omitzero"`
	// The metric results of the whole run.
	RunLevelMetricResults []APIEvaluationMetricResult `json:"run_level_metric_results,omitzero"`
	// The name of the run.
	RunName sdk.Opt[string] `json:"run_name,omitzero"`
	// The result of the star metric.
	StarMetricResult *APIEvaluationMetricResult `json:"star_metric_result,omitzero"`
	// When the evaluation run started.
	StartedAt sdk.Opt[time.Time] `json:"started_at,omitzero"`
	// The evaluation run's status. Default: `EVALUATION_RUN_STATUS_UNSPECIFIED`.
	Status APIEvaluationRunStatus `json:"status,omitzero"`
	// A description of the test case.
	TestCaseDescription sdk.Opt[string] `json:"test_case_description,omitzero"`
	// The name of the test case.
	TestCaseName sdk.Opt[string] `json:"test_case_name,omitzero"`
	// The ID of the test case.
	TestCaseUuid sdk.Opt[string] `json:"test_case_uuid,omitzero"`
	// The version of the test case.
	TestCaseVersion sdk.Opt[int64] `json:"test_case_version,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIEvaluationRun) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIEvaluationRun) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIEvaluationRunStatus is the status of an evaluation run.
type APIEvaluationRunStatus string

const (
	// APIEvaluationRunStatusEvaluationRunCancelled: Cancelled by request.
	APIEvaluationRunStatusEvaluationRunCancelled APIEvaluationRunStatus = "EVALUATION_RUN_CANCELLED"
	// APIEvaluationRunStatusEvaluationRunCancelling: Being cancelled.
	APIEvaluationRunStatusEvaluationRunCancelling APIEvaluationRunStatus = "EVALUATION_RUN_CANCELLING"
	// APIEvaluationRunStatusEvaluationRunEvaluatingResults is the responses are being scored.
	APIEvaluationRunStatusEvaluationRunEvaluatingResults APIEvaluationRunStatus = "EVALUATION_RUN_EVALUATING_RESULTS"
	// APIEvaluationRunStatusEvaluationRunFailed is the value `EVALUATION_RUN_FAILED`.
	APIEvaluationRunStatusEvaluationRunFailed APIEvaluationRunStatus = "EVALUATION_RUN_FAILED"
	// APIEvaluationRunStatusEvaluationRunPartiallySuccessful: Completed, partly successfully.
	APIEvaluationRunStatusEvaluationRunPartiallySuccessful APIEvaluationRunStatus = "EVALUATION_RUN_PARTIALLY_SUCCESSFUL"
	// APIEvaluationRunStatusEvaluationRunQueued: Waiting to start.
	APIEvaluationRunStatusEvaluationRunQueued APIEvaluationRunStatus = "EVALUATION_RUN_QUEUED"
	// APIEvaluationRunStatusEvaluationRunRunningDataset is the agent is responding to the prompts.
	APIEvaluationRunStatusEvaluationRunRunningDataset APIEvaluationRunStatus = "EVALUATION_RUN_RUNNING_DATASET"
	// APIEvaluationRunStatusEvaluationRunStatusUnspecified: Not specified.
	APIEvaluationRunStatusEvaluationRunStatusUnspecified APIEvaluationRunStatus = "EVALUATION_RUN_STATUS_UNSPECIFIED"
	// APIEvaluationRunStatusEvaluationRunSuccessful: Completed successfully.
	APIEvaluationRunStatusEvaluationRunSuccessful APIEvaluationRunStatus = "EVALUATION_RUN_SUCCESSFUL"
)

// APIEvaluationScope is the scope of a metric. In lists, an unspecified scope means agents.
type APIEvaluationScope string

const (
	// APIEvaluationScopeEvaluationScopeAgent: Agents.
	APIEvaluationScopeEvaluationScopeAgent APIEvaluationScope = "EVALUATION_SCOPE_AGENT"
	// APIEvaluationScopeEvaluationScopeModel: Models.
	APIEvaluationScopeEvaluationScopeModel APIEvaluationScope = "EVALUATION_SCOPE_MODEL"
	// APIEvaluationScopeEvaluationScopeUnspecified: Not specified.
	APIEvaluationScopeEvaluationScopeUnspecified APIEvaluationScope = "EVALUATION_SCOPE_UNSPECIFIED"
)

// APIEvaluationTestCase is a dataset, metrics and a success threshold with which agents are evaluated.
type APIEvaluationTestCase struct {
	// When the test case was archived.
	ArchivedAt sdk.Opt[time.Time] `json:"archived_at,omitzero"`
	// When the test case was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The email address of the user who created the test case.
	CreatedByUserEmail sdk.Opt[string] `json:"created_by_user_email,omitzero"`
	// The ID of the user who created the test case.
	CreatedByUserID sdk.Opt[uint64] `json:"created_by_user_id,omitzero" api:"quoted"`
	// The dataset of the test case.
	Dataset *APIEvaluationDataset `json:"dataset,omitzero"`
	// The name of the dataset.
	DatasetName sdk.Opt[string] `json:"dataset_name,omitzero"`
	// The ID of the dataset.
	DatasetUuid sdk.Opt[string] `json:"dataset_uuid,omitzero"`
	// A description of the test case.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The number of runs of the latest version.
	LatestVersionNumberOfRuns sdk.Opt[int32] `json:"latest_version_number_of_runs,omitzero"`
	// The test case's metrics.
	Metrics []APIEvaluationMetric `json:"metrics,omitzero"`
	// The test case's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The star metric, which determines whether a run passes.
	StarMetric *APIStarMetric `json:"star_metric,omitzero"`
	// The ID of the test case.
	TestCaseUuid sdk.Opt[string] `json:"test_case_uuid,omitzero"`
	// The number of runs of all versions.
	TotalRuns sdk.Opt[int32] `json:"total_runs,omitzero"`
	// When the test case was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The email address of the user who last updated the test case.
	UpdatedByUserEmail sdk.Opt[string] `json:"updated_by_user_email,omitzero"`
	// The ID of the user who last updated the test case.
	UpdatedByUserID sdk.Opt[uint64] `json:"updated_by_user_id,omitzero" api:"quoted"`
	// The version of the test case.
	Version sdk.Opt[int64] `json:"version,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIEvaluationTestCase) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIEvaluationTestCase) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIEvaluationTestCaseMetricList is the complete list of the metrics of a test case.
type APIEvaluationTestCaseMetricList struct {
	// The IDs of the metrics.
	MetricUuids []string `json:"metric_uuids,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIEvaluationTestCaseMetricList) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIEvaluationTestCaseMetricList) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIEvaluationTraceSpan is a span of an agent's trace, with its metric results.
type APIEvaluationTraceSpan struct {
	// When the span was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The input of the step, as free-form JSON.
	Input map[string]json.RawMessage `json:"input,omitzero"`
	// The span's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The output of the step, as free-form JSON.
	Output map[string]json.RawMessage `json:"output,omitzero"`
	// The chunks retrieved from knowledge bases.
	RetrieverChunks []APIPromptChunk `json:"retriever_chunks,omitzero"`
	// The metric results of the span.
	SpanLevelMetricResults []APIEvaluationMetricResult `json:"span_level_metric_results,omitzero"`
	// The nested spans, each of type `agent`, `llm`, `tool` or `retriever`.
	Spans []APITraceSpan `json:"spans,omitzero"`
	// The type of the span. Default: `TRACE_SPAN_TYPE_UNKNOWN`.
	Type APITraceSpanType `json:"type,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIEvaluationTraceSpan) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIEvaluationTraceSpan) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIFilePresignedURL is a presigned URL for uploading a file.
type APIFilePresignedURL struct {
	// When the URL expires.
	ExpiresAt sdk.Opt[time.Time] `json:"expires_at,omitzero"`
	// The key of the stored object, which identifies the file in later requests.
	ObjectKey sdk.Opt[string] `json:"object_key,omitzero"`
	// The original name of the file.
	OriginalFileName sdk.Opt[string] `json:"original_file_name,omitzero"`
	// The URL to which to upload the file with `PUT`. Anyone who has the URL can upload. Secret: not printed.
	PresignedURL sdk.Opt[string] `json:"presigned_url,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIFilePresignedURL) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIFilePresignedURL) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIFilePresignedURL) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIFilePresignedURL) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIFilePresignedURL) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIFileUploadDataSource is an uploaded file.
type APIFileUploadDataSource struct {
	// The original name of the file.
	OriginalFileName sdk.Opt[string] `json:"original_file_name,omitzero"`
	// The size of the file, in bytes.
	SizeInBytes sdk.Opt[uint64] `json:"size_in_bytes,omitzero" api:"quoted"`
	// The key of the stored object, from the `object_key` of the presigned URL.
	StoredObjectKey sdk.Opt[string] `json:"stored_object_key,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIFileUploadDataSource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIFileUploadDataSource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIGenerateOauth2URLOutput is the response of `GET /v2/gen-ai/oauth2/url`.
type APIGenerateOauth2URLOutput struct {
	// The URL at which the user grants access.
	URL string `json:"url"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGenerateOauth2URLOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGenerateOauth2URLOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIGetAgentOutput is the response of `GET /v2/gen-ai/agents/{uuid}`.
type APIGetAgentOutput struct {
	// The agent.
	Agent APIAgent `json:"agent"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetAgentOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetAgentOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIGetAgentOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIGetAgentOutput) Item() (*APIAgent, error) {
	if err := sdk.Require(v.Extra, "agent", true); err != nil {
		return nil, err
	}
	return &v.Agent, nil
}

// APIGetAgentUsageOutput is the usage of an agent over a period.
type APIGetAgentUsageOutput struct {
	// The token usage of log insights.
	LogInsightsUsage *APIResourceUsage `json:"log_insights_usage,omitzero"`
	// The token usage of the agent.
	Usage *APIResourceUsage `json:"usage,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetAgentUsageOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetAgentUsageOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIGetAnthropicAPIKeyOutput is the response of `GET /v2/gen-ai/anthropic/keys/{api_key_uuid}`.
type APIGetAnthropicAPIKeyOutput struct {
	// The Anthropic API key.
	APIKeyInfo APIAnthropicAPIKey `json:"api_key_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetAnthropicAPIKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetAnthropicAPIKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIGetAnthropicAPIKeyOutput) Item() (*APIAnthropicAPIKey, error) {
	if err := sdk.Require(v.Extra, "api_key_info", true); err != nil {
		return nil, err
	}
	return &v.APIKeyInfo, nil
}

// APIGetChildrenOutput is the response of `GET /v2/gen-ai/agents/{uuid}/child_agents`.
type APIGetChildrenOutput struct {
	// The child agents.
	Children []APIAgent `json:"children"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetChildrenOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetChildrenOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIGetChildrenOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Items returns the list of the response.
func (v *APIGetChildrenOutput) Items() ([]APIAgent, error) {
	if err := sdk.Require(v.Extra, "children", true); err != nil {
		return nil, err
	}
	return v.Children, nil
}

// APIGetCustomModelOutputPublic is the response of `GET /v2/gen-ai/custom_models/{uuid}`.
type APIGetCustomModelOutputPublic struct {
	// The custom model.
	Model APICustomModel `json:"model"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetCustomModelOutputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetCustomModelOutputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIGetCustomModelOutputPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIGetCustomModelOutputPublic) Item() (*APICustomModel, error) {
	if err := sdk.Require(v.Extra, "model", true); err != nil {
		return nil, err
	}
	return &v.Model, nil
}

// APIGetEvaluationDatasetDownloadURLOutput is a presigned URL for downloading a dataset.
type APIGetEvaluationDatasetDownloadURLOutput struct {
	// The signed URL. Secret: not printed.
	DownloadURL sdk.Opt[string] `json:"download_url,omitzero" api:"secret"`
	// When the URL expires.
	ExpiresAt sdk.Opt[time.Time] `json:"expires_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetEvaluationDatasetDownloadURLOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetEvaluationDatasetDownloadURLOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIGetEvaluationDatasetDownloadURLOutput) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIGetEvaluationDatasetDownloadURLOutput) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIGetEvaluationDatasetDownloadURLOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIGetEvaluationRunOutput is the response of `GET /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}`.
type APIGetEvaluationRunOutput struct {
	// The evaluation run.
	EvaluationRun APIEvaluationRun `json:"evaluation_run"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetEvaluationRunOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetEvaluationRunOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIGetEvaluationRunOutput) Item() (*APIEvaluationRun, error) {
	if err := sdk.Require(v.Extra, "evaluation_run", true); err != nil {
		return nil, err
	}
	return &v.EvaluationRun, nil
}

// APIGetEvaluationRunPromptResultsOutput is the response of `GET
// /v2/gen-ai/evaluation_runs/{evaluation_run_uuid}/results/{prompt_id}`.
type APIGetEvaluationRunPromptResultsOutput struct {
	// The prompt.
	Prompt APIPrompt `json:"prompt"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetEvaluationRunPromptResultsOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetEvaluationRunPromptResultsOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIGetEvaluationRunPromptResultsOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIGetEvaluationRunPromptResultsOutput) Item() (*APIPrompt, error) {
	if err := sdk.Require(v.Extra, "prompt", true); err != nil {
		return nil, err
	}
	return &v.Prompt, nil
}

// APIGetEvaluationRunResultsOutput is an evaluation run, with one page of its prompt results.
type APIGetEvaluationRunResultsOutput struct {
	// The evaluation run.
	EvaluationRun *APIEvaluationRun `json:"evaluation_run,omitzero"`
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// The prompt results on this page.
	Prompts []APIPrompt `json:"prompts"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetEvaluationRunResultsOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetEvaluationRunResultsOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIGetEvaluationRunResultsOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIGetEvaluationTestCaseOutput is the response of `GET /v2/gen-ai/evaluation_test_cases/{test_case_uuid}`.
type APIGetEvaluationTestCaseOutput struct {
	// The test case.
	EvaluationTestCase APIEvaluationTestCase `json:"evaluation_test_case"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetEvaluationTestCaseOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetEvaluationTestCaseOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIGetEvaluationTestCaseOutput) Item() (*APIEvaluationTestCase, error) {
	if err := sdk.Require(v.Extra, "evaluation_test_case", true); err != nil {
		return nil, err
	}
	return &v.EvaluationTestCase, nil
}

// APIGetIndexingJobDetailsSignedURLOutput is a signed URL for downloading the report of an indexing job.
type APIGetIndexingJobDetailsSignedURLOutput struct {
	// The signed URL. Secret: not printed.
	SignedURL string `json:"signed_url" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetIndexingJobDetailsSignedURLOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetIndexingJobDetailsSignedURLOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIGetIndexingJobDetailsSignedURLOutput) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIGetIndexingJobDetailsSignedURLOutput) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIGetIndexingJobDetailsSignedURLOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIGetKnowledgeBaseIndexingJobOutput is the response of `GET /v2/gen-ai/indexing_jobs/{uuid}`.
type APIGetKnowledgeBaseIndexingJobOutput struct {
	// The indexing job.
	Job APIIndexingJob `json:"job"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetKnowledgeBaseIndexingJobOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetKnowledgeBaseIndexingJobOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIGetKnowledgeBaseIndexingJobOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIGetKnowledgeBaseIndexingJobOutput) Item() (*APIIndexingJob, error) {
	if err := sdk.Require(v.Extra, "job", true); err != nil {
		return nil, err
	}
	return &v.Job, nil
}

// APIGetKnowledgeBaseOutput is a knowledge base, with the status of its database.
type APIGetKnowledgeBaseOutput struct {
	// The status of the knowledge base's database. Default: `CREATING`.
	DatabaseStatus DbaasClusterStatus `json:"database_status,omitzero"`
	// The knowledge base.
	KnowledgeBase *APIKnowledgeBase `json:"knowledge_base,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetKnowledgeBaseOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetKnowledgeBaseOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIGetKnowledgeBaseOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIGetModelCatalogCardOutput is the response of `GET /v2/gen-ai/models/catalog/{id}`.
type APIGetModelCatalogCardOutput struct {
	// The model.
	Data APIModelCatalogCard `json:"data"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetModelCatalogCardOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetModelCatalogCardOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIGetModelCatalogCardOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIGetModelCatalogCardOutput) Item() (*APIModelCatalogCard, error) {
	if err := sdk.Require(v.Extra, "data", true); err != nil {
		return nil, err
	}
	return &v.Data, nil
}

// APIGetModelEvaluationPresetOutput is the response of `GET /v2/gen-ai/model_evaluation_presets/{eval_preset_uuid}`.
type APIGetModelEvaluationPresetOutput struct {
	// The evaluation preset.
	Preset APIModelEvaluationPreset `json:"preset"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetModelEvaluationPresetOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetModelEvaluationPresetOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIGetModelEvaluationPresetOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIGetModelEvaluationPresetOutput) Item() (*APIModelEvaluationPreset, error) {
	if err := sdk.Require(v.Extra, "preset", true); err != nil {
		return nil, err
	}
	return &v.Preset, nil
}

// APIGetModelEvaluationRunOutput is a model evaluation run, with one page of its prompt results.
type APIGetModelEvaluationRunOutput struct {
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// The prompt results on this page.
	Results []APIModelEvaluationResult `json:"results"`
	// The evaluation run.
	Run *APIModelEvaluationRunDetail `json:"run,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetModelEvaluationRunOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetModelEvaluationRunOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIGetModelEvaluationRunOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIGetModelEvaluationRunResultsDownloadURLOutput is a presigned URL for downloading all results of a run.
type APIGetModelEvaluationRunResultsDownloadURLOutput struct {
	// The URL of a `.json.gz` file. Secret: not printed.
	DownloadURL sdk.Opt[string] `json:"download_url,omitzero" api:"secret"`
	// When the URL expires.
	ExpiresAt sdk.Opt[time.Time] `json:"expires_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetModelEvaluationRunResultsDownloadURLOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetModelEvaluationRunResultsDownloadURLOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIGetModelEvaluationRunResultsDownloadURLOutput) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIGetModelEvaluationRunResultsDownloadURLOutput) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIGetModelEvaluationRunResultsDownloadURLOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIGetModelRouterOutput is the response of `GET /v2/gen-ai/models/routers/{uuid}`.
type APIGetModelRouterOutput struct {
	// The model router.
	ModelRouter APIModelRouter `json:"model_router"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetModelRouterOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetModelRouterOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIGetModelRouterOutput) Item() (*APIModelRouter, error) {
	if err := sdk.Require(v.Extra, "model_router", true); err != nil {
		return nil, err
	}
	return &v.ModelRouter, nil
}

// APIGetOpenaiAPIKeyOutput is the response of `GET /v2/gen-ai/openai/keys/{api_key_uuid}`.
type APIGetOpenaiAPIKeyOutput struct {
	// The OpenAI API key.
	APIKeyInfo APIOpenaiAPIKey `json:"api_key_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetOpenaiAPIKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetOpenaiAPIKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIGetOpenaiAPIKeyOutput) Item() (*APIOpenaiAPIKey, error) {
	if err := sdk.Require(v.Extra, "api_key_info", true); err != nil {
		return nil, err
	}
	return &v.APIKeyInfo, nil
}

// APIGetScheduledIndexingOutput is the response of `GET
// /v2/gen-ai/scheduled-indexing/knowledge-base/{knowledge_base_uuid}`.
type APIGetScheduledIndexingOutput struct {
	// The indexing schedule.
	IndexingInfo APIScheduledIndexing `json:"indexing_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetScheduledIndexingOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetScheduledIndexingOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIGetScheduledIndexingOutput) Item() (*APIScheduledIndexing, error) {
	if err := sdk.Require(v.Extra, "indexing_info", true); err != nil {
		return nil, err
	}
	return &v.IndexingInfo, nil
}

// APIGetWorkspaceOutput is the response of `GET /v2/gen-ai/workspaces/{workspace_uuid}`.
type APIGetWorkspaceOutput struct {
	// The workspace.
	Workspace APIWorkspace `json:"workspace"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGetWorkspaceOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGetWorkspaceOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIGetWorkspaceOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIGetWorkspaceOutput) Item() (*APIWorkspace, error) {
	if err := sdk.Require(v.Extra, "workspace", true); err != nil {
		return nil, err
	}
	return &v.Workspace, nil
}

// APIGoogleDriveDataSource is a Google Drive folder to index.
type APIGoogleDriveDataSource struct {
	// The ID of the folder to index.
	FolderID sdk.Opt[string] `json:"folder_id,omitzero"`
	// The refresh token from the Google authorization. Secret: not printed.
	RefreshToken sdk.Opt[string] `json:"refresh_token,omitzero" api:"secret"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGoogleDriveDataSource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGoogleDriveDataSource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIGoogleDriveDataSource) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIGoogleDriveDataSource) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIGoogleDriveDataSource) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIGoogleDriveDataSourceDisplay is a Google Drive folder that is indexed, without its token.
type APIGoogleDriveDataSourceDisplay struct {
	// The ID of the indexed folder.
	FolderID sdk.Opt[string] `json:"folder_id,omitzero"`
	// The name of the folder, if known.
	FolderName sdk.Opt[string] `json:"folder_name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIGoogleDriveDataSourceDisplay) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIGoogleDriveDataSourceDisplay) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIGuardrailType is the type of a guardrail.
type APIGuardrailType string

const (
	// APIGuardrailTypeGuardrailTypeContentModeration detects unwanted content.
	APIGuardrailTypeGuardrailTypeContentModeration APIGuardrailType = "GUARDRAIL_TYPE_CONTENT_MODERATION"
	// APIGuardrailTypeGuardrailTypeJailbreak detects jailbreak attempts.
	APIGuardrailTypeGuardrailTypeJailbreak APIGuardrailType = "GUARDRAIL_TYPE_JAILBREAK"
	// APIGuardrailTypeGuardrailTypeSensitiveData detects sensitive data.
	APIGuardrailTypeGuardrailTypeSensitiveData APIGuardrailType = "GUARDRAIL_TYPE_SENSITIVE_DATA"
	// APIGuardrailTypeGuardrailTypeUnknown: Not specified.
	APIGuardrailTypeGuardrailTypeUnknown APIGuardrailType = "GUARDRAIL_TYPE_UNKNOWN"
)

// APIImportCustomModelInputPublic is the settings of a model import.
type APIImportCustomModelInputPublic struct {
	// Whether you consent to storing the Hugging Face token. For gated models.
	AcceptHfTokenStorage sdk.Opt[bool] `json:"accept_hf_token_storage,omitzero"`
	// Whether you accept the terms and conditions for importing the model.
	AcceptTermsAndConditions sdk.Opt[bool] `json:"accept_terms_and_conditions,omitzero"`
	// A description of the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The custom model's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The preferred GPU region for deploying the model, such as `nyc3`.
	PreferredGPURegion sdk.Opt[string] `json:"preferred_gpu_region,omitzero"`
	// The source of the model.
	SourceRef *CustomModelSourceRef `json:"source_ref,omitzero"`
	// The type of the model's source. Default: `SOURCE_TYPE_UNSPECIFIED`.
	SourceType CustomModelSourceType `json:"source_type,omitzero"`
	// The tags on the custom model.
	Tags *CustomModelTags `json:"tags,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIImportCustomModelInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIImportCustomModelInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIImportCustomModelInputPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIImportCustomModelOutputPublic is the result of a request to import a model.
type APIImportCustomModelOutputPublic struct {
	// The error, if any.
	Error sdk.Opt[string] `json:"error,omitzero"`
	// The import job that was started.
	ImportJob *APICustomModelImportJob `json:"import_job,omitzero"`
	// The custom model.
	Model *APICustomModel `json:"model,omitzero"`
	// The validation steps before the import.
	ValidationSteps []APIImportValidationStep `json:"validation_steps,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIImportCustomModelOutputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIImportCustomModelOutputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIImportCustomModelOutputPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIImportValidationStep is a validation step before the import of a model.
type APIImportValidationStep struct {
	// The reason why the validation failed.
	Error sdk.Opt[string] `json:"error,omitzero"`
	// The step's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Whether the validation passed.
	Passed sdk.Opt[bool] `json:"passed,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIImportValidationStep) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIImportValidationStep) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIIndexJobStatus is the status of an indexing job.
type APIIndexJobStatus string

const (
	// APIIndexJobStatusIndexJobStatusCancelled: Cancelled by request.
	APIIndexJobStatusIndexJobStatusCancelled APIIndexJobStatus = "INDEX_JOB_STATUS_CANCELLED"
	// APIIndexJobStatusIndexJobStatusCompleted: Completed successfully.
	APIIndexJobStatusIndexJobStatusCompleted APIIndexJobStatus = "INDEX_JOB_STATUS_COMPLETED"
	// APIIndexJobStatusIndexJobStatusFailed is the value `INDEX_JOB_STATUS_FAILED`.
	APIIndexJobStatusIndexJobStatusFailed APIIndexJobStatus = "INDEX_JOB_STATUS_FAILED"
	// APIIndexJobStatusIndexJobStatusInProgress: Running.
	APIIndexJobStatusIndexJobStatusInProgress APIIndexJobStatus = "INDEX_JOB_STATUS_IN_PROGRESS"
	// APIIndexJobStatusIndexJobStatusNoChanges: Completed without changes.
	APIIndexJobStatusIndexJobStatusNoChanges APIIndexJobStatus = "INDEX_JOB_STATUS_NO_CHANGES"
	// APIIndexJobStatusIndexJobStatusPartial: Completed, partly successfully.
	APIIndexJobStatusIndexJobStatusPartial APIIndexJobStatus = "INDEX_JOB_STATUS_PARTIAL"
	// APIIndexJobStatusIndexJobStatusPending: Waiting to start.
	APIIndexJobStatusIndexJobStatusPending APIIndexJobStatus = "INDEX_JOB_STATUS_PENDING"
	// APIIndexJobStatusIndexJobStatusUnknown is the value `INDEX_JOB_STATUS_UNKNOWN`.
	APIIndexJobStatusIndexJobStatusUnknown APIIndexJobStatus = "INDEX_JOB_STATUS_UNKNOWN"
)

// APIIndexedDataSource is a data source in an indexing job, with its file counts.
type APIIndexedDataSource struct {
	// When indexing of the data source completed.
	CompletedAt sdk.Opt[time.Time] `json:"completed_at,omitzero"`
	// The ID of the data source.
	DataSourceUuid sdk.Opt[string] `json:"data_source_uuid,omitzero"`
	// The details of the error.
	ErrorDetails sdk.Opt[string] `json:"error_details,omitzero"`
	// An error code that indicates the component that failed.
	ErrorMsg sdk.Opt[string] `json:"error_msg,omitzero"`
	// The number of files that could not be indexed.
	FailedItemCount sdk.Opt[uint64] `json:"failed_item_count,omitzero" api:"quoted"`
	// The number of indexed files.
	IndexedFileCount sdk.Opt[uint64] `json:"indexed_file_count,omitzero" api:"quoted"`
	// The number of indexed files, counted as items.
	IndexedItemCount sdk.Opt[uint64] `json:"indexed_item_count,omitzero" api:"quoted"`
	// The number of files removed from the index.
	RemovedItemCount sdk.Opt[uint64] `json:"removed_item_count,omitzero" api:"quoted"`
	// The number of skipped files.
	SkippedItemCount sdk.Opt[uint64] `json:"skipped_item_count,omitzero" api:"quoted"`
	// When indexing of the data source started.
	StartedAt sdk.Opt[time.Time] `json:"started_at,omitzero"`
	// The status of the data source in the job. Default: `DATA_SOURCE_STATUS_UNKNOWN`.
	Status APIIndexedDataSourceStatus `json:"status,omitzero"`
	// The total size of the files, in bytes.
	TotalBytes sdk.Opt[uint64] `json:"total_bytes,omitzero" api:"quoted"`
	// The total size of the indexed files, in bytes.
	TotalBytesIndexed sdk.Opt[uint64] `json:"total_bytes_indexed,omitzero" api:"quoted"`
	// The total number of files.
	TotalFileCount sdk.Opt[uint64] `json:"total_file_count,omitzero" api:"quoted"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIIndexedDataSource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIIndexedDataSource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIIndexedDataSourceStatus is the status of a data source in an indexing job.
type APIIndexedDataSourceStatus string

const (
	// APIIndexedDataSourceStatusDataSourceStatusCancelled is the job was cancelled.
	APIIndexedDataSourceStatusDataSourceStatusCancelled APIIndexedDataSourceStatus = "DATA_SOURCE_STATUS_CANCELLED"
	// APIIndexedDataSourceStatusDataSourceStatusFailed: Indexing failed.
	APIIndexedDataSourceStatusDataSourceStatusFailed APIIndexedDataSourceStatus = "DATA_SOURCE_STATUS_FAILED"
	// APIIndexedDataSourceStatusDataSourceStatusInProgress: Indexing is in progress.
	APIIndexedDataSourceStatusDataSourceStatusInProgress APIIndexedDataSourceStatus = "DATA_SOURCE_STATUS_IN_PROGRESS"
	// APIIndexedDataSourceStatusDataSourceStatusNotUpdated is the index was not changed.
	APIIndexedDataSourceStatusDataSourceStatusNotUpdated APIIndexedDataSourceStatus = "DATA_SOURCE_STATUS_NOT_UPDATED"
	// APIIndexedDataSourceStatusDataSourceStatusPartiallyUpdated is the index was partly updated.
	APIIndexedDataSourceStatusDataSourceStatusPartiallyUpdated APIIndexedDataSourceStatus = "DATA_SOURCE_STATUS_PARTIALLY_UPDATED"
	// APIIndexedDataSourceStatusDataSourceStatusUnknown is the value `DATA_SOURCE_STATUS_UNKNOWN`.
	APIIndexedDataSourceStatusDataSourceStatusUnknown APIIndexedDataSourceStatus = "DATA_SOURCE_STATUS_UNKNOWN"
	// APIIndexedDataSourceStatusDataSourceStatusUpdated is the index was updated.
	APIIndexedDataSourceStatusDataSourceStatusUpdated APIIndexedDataSourceStatus = "DATA_SOURCE_STATUS_UPDATED"
)

// APIIndexingJob is a job that indexes data sources of a knowledge base.
type APIIndexingJob struct {
	// The number of completed data sources.
	CompletedDatasources sdk.Opt[int64] `json:"completed_datasources,omitzero"`
	// When the indexing job was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The data sources of the job, with their file counts.
	DataSourceJobs []APIIndexedDataSource `json:"data_source_jobs,omitzero"`
	// The IDs of the data sources.
	DataSourceUuids []string `json:"data_source_uuids,omitzero"`
	// When the job finished.
	FinishedAt sdk.Opt[time.Time] `json:"finished_at,omitzero"`
	// Whether a report can be downloaded.
	IsReportAvailable sdk.Opt[bool] `json:"is_report_available,omitzero"`
	// The ID of the knowledge base.
	KnowledgeBaseUuid sdk.Opt[string] `json:"knowledge_base_uuid,omitzero"`
	// The phase of the job. Default: `BATCH_JOB_PHASE_UNKNOWN`.
	Phase APIBatchJobPhase `json:"phase,omitzero"`
	// When the indexing job started.
	StartedAt sdk.Opt[time.Time] `json:"started_at,omitzero"`
	// The indexing job's status. Default: `INDEX_JOB_STATUS_UNKNOWN`.
	Status APIIndexJobStatus `json:"status,omitzero"`
	// The former count of tokens. Use `total_tokens` instead.
	Tokens sdk.Opt[int64] `json:"tokens,omitzero"`
	// The total number of data sources.
	TotalDatasources sdk.Opt[int64] `json:"total_datasources,omitzero"`
	// The number of tokens used by the job. Secret: not printed.
	TotalTokens sdk.Opt[uint64] `json:"total_tokens,omitzero" api:"secret,quoted"`
	// When the indexing job was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The indexing job's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIIndexingJob) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIIndexingJob) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIIndexingJob) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIIndexingJob) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIIndexingJob) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIKbDataSource is a data source of a new knowledge base. Set the field of one type.
type APIKbDataSource struct {
	// An Amazon S3 bucket to index.
	AwsDataSource *APIAwsDataSource `json:"aws_data_source,omitzero"`
	// The former name of the bucket. Use `spaces_data_source` instead.
	BucketName sdk.Opt[string] `json:"bucket_name,omitzero"`
	// The former region of the bucket. Use `spaces_data_source` instead.
	BucketRegion sdk.Opt[string] `json:"bucket_region,omitzero"`
	// The chunking algorithm of the data source. Default: `CHUNKING_ALGORITHM_UNKNOWN`.
	ChunkingAlgorithm APIChunkingAlgorithm `json:"chunking_algorithm,omitzero"`
	// The chunk sizes of the data source.
	ChunkingOptions *APIChunkingOptions `json:"chunking_options,omitzero"`
	// A Dropbox folder to index.
	DropboxDataSource *APIDropboxDataSource `json:"dropbox_data_source,omitzero"`
	// An uploaded file to index.
	FileUploadDataSource *APIFileUploadDataSource `json:"file_upload_data_source,omitzero"`
	// A Google Drive folder to index.
	GoogleDriveDataSource *APIGoogleDriveDataSource `json:"google_drive_data_source,omitzero"`
	// The folder or object in the bucket.
	ItemPath sdk.Opt[string] `json:"item_path,omitzero"`
	// A Spaces bucket to index.
	SpacesDataSource *APISpacesDataSource `json:"spaces_data_source,omitzero"`
	// A website to index.
	WebCrawlerDataSource *APIWebCrawlerDataSource `json:"web_crawler_data_source,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIKbDataSource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIKbDataSource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIKbDataSource) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIKnowledgeBase is a knowledge base, whose indexed documents agents can search.
type APIKnowledgeBase struct {
	// When the knowledge base was attached to the agent.
	AddedToAgentAt sdk.Opt[time.Time] `json:"added_to_agent_at,omitzero"`
	// When the knowledge base was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The ID of the OpenSearch database that contains the index.
	DatabaseID sdk.Opt[string] `json:"database_id,omitzero"`
	// The ID of the embedding model.
	EmbeddingModelUuid sdk.Opt[string] `json:"embedding_model_uuid,omitzero"`
	// Whether the knowledge base is public.
	IsPublic sdk.Opt[bool] `json:"is_public,omitzero"`
	// The latest indexing job.
	LastIndexingJob *APIIndexingJob `json:"last_indexing_job,omitzero"`
	// The knowledge base's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The ID of the project that the knowledge base belongs to.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// The slug of the knowledge base's region, such as `nyc3`.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The reranking settings of the knowledge base.
	RerankingConfig *APIRerankingConfiguration `json:"reranking_config,omitzero"`
	// The tags on the knowledge base.
	Tags []string `json:"tags,omitzero"`
	// When the knowledge base was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The ID of the user who created the knowledge base.
	UserID sdk.Opt[int64] `json:"user_id,omitzero" api:"quoted"`
	// The knowledge base's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIKnowledgeBase) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIKnowledgeBase) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIKnowledgeBase) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIKnowledgeBaseDataSource is a data source of a knowledge base. The field of its type is set.
type APIKnowledgeBaseDataSource struct {
	// The Amazon S3 bucket, without its access keys.
	AwsDataSource *APIAwsDataSourceDisplay `json:"aws_data_source,omitzero"`
	// The former name of the bucket. Use the field of the data source's type instead.
	BucketName sdk.Opt[string] `json:"bucket_name,omitzero"`
	// The chunking algorithm of the data source. Default: `CHUNKING_ALGORITHM_UNKNOWN`.
	ChunkingAlgorithm APIChunkingAlgorithm `json:"chunking_algorithm,omitzero"`
	// The chunk sizes of the data source.
	ChunkingOptions *APIChunkingOptions `json:"chunking_options,omitzero"`
	// When the data source was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The Dropbox folder, without its token.
	DropboxDataSource *APIDropboxDataSourceDisplay `json:"dropbox_data_source,omitzero"`
	// The uploaded file.
	FileUploadDataSource *APIFileUploadDataSource `json:"file_upload_data_source,omitzero"`
	// The Google Drive folder, without its token.
	GoogleDriveDataSource *APIGoogleDriveDataSourceDisplay `json:"google_drive_data_source,omitzero"`
	// The former path in the bucket. Use the field of the data source's type instead.
	ItemPath sdk.Opt[string] `json:"item_path,omitzero"`
	// The result of the latest indexing job for the data source.
	LastDatasourceIndexingJob *APIIndexedDataSource `json:"last_datasource_indexing_job,omitzero"`
	// The former region of the bucket. Use the field of the data source's type instead.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The Spaces bucket.
	SpacesDataSource *APISpacesDataSource `json:"spaces_data_source,omitzero"`
	// When the data source was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The data source's UUID.
	Uuid string `json:"uuid"`
	// The website.
	WebCrawlerDataSource *APIWebCrawlerDataSource `json:"web_crawler_data_source,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIKnowledgeBaseDataSource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIKnowledgeBaseDataSource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APILatencyMetrics is the end-to-end latency of the candidate, in milliseconds.
type APILatencyMetrics struct {
	// The average latency.
	AvgE2eLatencyMs sdk.Opt[float64] `json:"avg_e2e_latency_ms,omitzero"`
	// The maximum latency.
	MaxE2eLatencyMs sdk.Opt[float64] `json:"max_e2e_latency_ms,omitzero"`
	// The minimum latency.
	MinE2eLatencyMs sdk.Opt[float64] `json:"min_e2e_latency_ms,omitzero"`
	// The median latency.
	P50LatencyMs sdk.Opt[float64] `json:"p50_latency_ms,omitzero"`
	// The 90th percentile of the latency.
	P90LatencyMs sdk.Opt[float64] `json:"p90_latency_ms,omitzero"`
	// The 95th percentile of the latency.
	P95LatencyMs sdk.Opt[float64] `json:"p95_latency_ms,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APILatencyMetrics) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APILatencyMetrics) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APILinkAgentFunctionInputPublic is a function to attach to an agent.
type APILinkAgentFunctionInputPublic struct {
	// The ID of the agent.
	AgentUuid sdk.Opt[string] `json:"agent_uuid,omitzero"`
	// A description of the function for the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The name of the function on DigitalOcean Functions.
	FaasName sdk.Opt[string] `json:"faas_name,omitzero"`
	// The namespace of the function on DigitalOcean Functions.
	FaasNamespace sdk.Opt[string] `json:"faas_namespace,omitzero"`
	// The function's name, as shown to the model.
	FunctionName sdk.Opt[string] `json:"function_name,omitzero"`
	// The schema of the function's input, for the model.
	InputSchema map[string]json.RawMessage `json:"input_schema,omitzero"`
	// The schema of the function's output, for the model.
	OutputSchema map[string]json.RawMessage `json:"output_schema,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APILinkAgentFunctionInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APILinkAgentFunctionInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APILinkAgentFunctionOutput is the response of `POST /v2/gen-ai/agents/{agent_uuid}/functions`.
type APILinkAgentFunctionOutput struct {
	// The agent.
	Agent APIAgent `json:"agent"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APILinkAgentFunctionOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APILinkAgentFunctionOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APILinkAgentFunctionOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APILinkAgentFunctionOutput) Item() (*APIAgent, error) {
	if err := sdk.Require(v.Extra, "agent", true); err != nil {
		return nil, err
	}
	return &v.Agent, nil
}

// APILinkAgentGuardrailOutput is the response of `POST /v2/gen-ai/agents/{agent_uuid}/guardrails`.
type APILinkAgentGuardrailOutput struct {
	// The agent.
	Agent APIAgent `json:"agent"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APILinkAgentGuardrailOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APILinkAgentGuardrailOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APILinkAgentGuardrailOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APILinkAgentGuardrailOutput) Item() (*APIAgent, error) {
	if err := sdk.Require(v.Extra, "agent", true); err != nil {
		return nil, err
	}
	return &v.Agent, nil
}

// APILinkAgentGuardrailsInputPublic is the guardrails to attach to an agent.
type APILinkAgentGuardrailsInputPublic struct {
	// The ID of the agent.
	AgentUuid sdk.Opt[string] `json:"agent_uuid,omitzero"`
	// The guardrails to attach.
	Guardrails []APIAgentGuardrailInput `json:"guardrails,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APILinkAgentGuardrailsInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APILinkAgentGuardrailsInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APILinkAgentInputPublic is a route to a child agent.
type APILinkAgentInputPublic struct {
	// The ID of the child agent.
	ChildAgentUuid sdk.Opt[string] `json:"child_agent_uuid,omitzero"`
	// The condition, in plain language, on which to use the route, such as `use this to get weather information`.
	IfCase sdk.Opt[string] `json:"if_case,omitzero"`
	// The ID of the parent agent.
	ParentAgentUuid sdk.Opt[string] `json:"parent_agent_uuid,omitzero"`
	// The name of the route, such as `weather_route`.
	RouteName sdk.Opt[string] `json:"route_name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APILinkAgentInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APILinkAgentInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APILinkAgentOutput is the response of `POST /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}`.
type APILinkAgentOutput struct {
	// The ID of the child agent.
	ChildAgentUuid sdk.Opt[string] `json:"child_agent_uuid,omitzero"`
	// The ID of the parent agent.
	ParentAgentUuid sdk.Opt[string] `json:"parent_agent_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APILinkAgentOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APILinkAgentOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APILinkKnowledgeBaseOutput is the response of `POST
// /v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}`.
type APILinkKnowledgeBaseOutput struct {
	// The agent.
	Agent APIAgent `json:"agent"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APILinkKnowledgeBaseOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APILinkKnowledgeBaseOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APILinkKnowledgeBaseOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APILinkKnowledgeBaseOutput) Item() (*APIAgent, error) {
	if err := sdk.Require(v.Extra, "agent", true); err != nil {
		return nil, err
	}
	return &v.Agent, nil
}

// APILinks links to other pages of a list.
type APILinks struct {
	// The URLs of other pages.
	Pages *APIPages `json:"pages,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APILinks) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APILinks) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIListAgentAPIKeysOutput is the response of `GET /v2/gen-ai/agents/{agent_uuid}/api_keys`.
type APIListAgentAPIKeysOutput struct {
	// The API keys on this page.
	APIKeyInfos []APIAgentAPIKeyInfo `json:"api_key_infos"`
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListAgentAPIKeysOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListAgentAPIKeysOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIListAgentAPIKeysOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIListAgentVersionsOutput is the response of `GET /v2/gen-ai/agents/{uuid}/versions`.
type APIListAgentVersionsOutput struct {
	// The agent versions on this page.
	AgentVersions []APIAgentVersion `json:"agent_versions"`
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListAgentVersionsOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListAgentVersionsOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIListAgentsByAnthropicKeyOutput is the response of `GET /v2/gen-ai/anthropic/keys/{uuid}/agents`.
type APIListAgentsByAnthropicKeyOutput struct {
	// The agents on this page.
	Agents []APIAgent `json:"agents"`
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListAgentsByAnthropicKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListAgentsByAnthropicKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIListAgentsByAnthropicKeyOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIListAgentsByOpenAiKeyOutput is the response of `GET /v2/gen-ai/openai/keys/{uuid}/agents`.
type APIListAgentsByOpenAiKeyOutput struct {
	// The agents on this page.
	Agents []APIAgent `json:"agents"`
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListAgentsByOpenAiKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListAgentsByOpenAiKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIListAgentsByOpenAiKeyOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIListAgentsByWorkspaceOutput is the response of `GET /v2/gen-ai/workspaces/{workspace_uuid}/agents`.
type APIListAgentsByWorkspaceOutput struct {
	// The agents on this page.
	Agents []APIAgent `json:"agents"`
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListAgentsByWorkspaceOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListAgentsByWorkspaceOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIListAgentsByWorkspaceOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIListAgentsOutputPublic is the response of `GET /v2/gen-ai/agents`.
type APIListAgentsOutputPublic struct {
	// The agents on this page.
	Agents []APIAgentPublic `json:"agents"`
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListAgentsOutputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListAgentsOutputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIListAgentsOutputPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIListAnthropicAPIKeysOutput is the response of `GET /v2/gen-ai/anthropic/keys`.
type APIListAnthropicAPIKeysOutput struct {
	// The Anthropic API keys on this page.
	APIKeyInfos []APIAnthropicAPIKey `json:"api_key_infos"`
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListAnthropicAPIKeysOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListAnthropicAPIKeysOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIListCustomModelsOutputPublic is the response of `GET /v2/gen-ai/custom_models`.
type APIListCustomModelsOutputPublic struct {
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// The maximum number of imported models.
	MaxThreshold sdk.Opt[int64] `json:"max_threshold,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// The custom models on this page.
	Models []APICustomModel `json:"models"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListCustomModelsOutputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListCustomModelsOutputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIListCustomModelsOutputPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIListEvaluationDatasetsOutput is the response of `GET /v2/gen-ai/evaluation_datasets`.
type APIListEvaluationDatasetsOutput struct {
	// The datasets.
	EvaluationDatasets []APIEvaluationDataset `json:"evaluation_datasets"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListEvaluationDatasetsOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListEvaluationDatasetsOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *APIListEvaluationDatasetsOutput) Items() ([]APIEvaluationDataset, error) {
	if err := sdk.Require(v.Extra, "evaluation_datasets", true); err != nil {
		return nil, err
	}
	return v.EvaluationDatasets, nil
}

// APIListEvaluationMetricsOutput is the response of `GET /v2/gen-ai/evaluation_metrics`.
type APIListEvaluationMetricsOutput struct {
	// The metrics.
	Metrics []APIEvaluationMetric `json:"metrics"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListEvaluationMetricsOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListEvaluationMetricsOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *APIListEvaluationMetricsOutput) Items() ([]APIEvaluationMetric, error) {
	if err := sdk.Require(v.Extra, "metrics", true); err != nil {
		return nil, err
	}
	return v.Metrics, nil
}

// APIListEvaluationRunsByTestCaseOutput is the response of `GET
// /v2/gen-ai/evaluation_test_cases/{evaluation_test_case_uuid}/evaluation_runs`.
type APIListEvaluationRunsByTestCaseOutput struct {
	// The evaluation runs.
	EvaluationRuns []APIEvaluationRun `json:"evaluation_runs"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListEvaluationRunsByTestCaseOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListEvaluationRunsByTestCaseOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *APIListEvaluationRunsByTestCaseOutput) Items() ([]APIEvaluationRun, error) {
	if err := sdk.Require(v.Extra, "evaluation_runs", true); err != nil {
		return nil, err
	}
	return v.EvaluationRuns, nil
}

// APIListEvaluationTestCasesByWorkspaceOutput is the response of `GET
// /v2/gen-ai/workspaces/{workspace_uuid}/evaluation_test_cases`.
type APIListEvaluationTestCasesByWorkspaceOutput struct {
	// The test cases.
	EvaluationTestCases []APIEvaluationTestCase `json:"evaluation_test_cases"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListEvaluationTestCasesByWorkspaceOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListEvaluationTestCasesByWorkspaceOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *APIListEvaluationTestCasesByWorkspaceOutput) Items() ([]APIEvaluationTestCase, error) {
	if err := sdk.Require(v.Extra, "evaluation_test_cases", true); err != nil {
		return nil, err
	}
	return v.EvaluationTestCases, nil
}

// APIListEvaluationTestCasesOutput is the response of `GET /v2/gen-ai/evaluation_test_cases`.
type APIListEvaluationTestCasesOutput struct {
	// The test cases.
	EvaluationTestCases []APIEvaluationTestCase `json:"evaluation_test_cases"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListEvaluationTestCasesOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListEvaluationTestCasesOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *APIListEvaluationTestCasesOutput) Items() ([]APIEvaluationTestCase, error) {
	if err := sdk.Require(v.Extra, "evaluation_test_cases", true); err != nil {
		return nil, err
	}
	return v.EvaluationTestCases, nil
}

// APIListIndexingJobDataSourcesOutput is the response of `GET
// /v2/gen-ai/indexing_jobs/{indexing_job_uuid}/data_sources`.
type APIListIndexingJobDataSourcesOutput struct {
	// The indexed data sources.
	IndexedDataSources []APIIndexedDataSource `json:"indexed_data_sources"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListIndexingJobDataSourcesOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListIndexingJobDataSourcesOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *APIListIndexingJobDataSourcesOutput) Items() ([]APIIndexedDataSource, error) {
	if err := sdk.Require(v.Extra, "indexed_data_sources", true); err != nil {
		return nil, err
	}
	return v.IndexedDataSources, nil
}

// APIListKnowledgeBaseDataSourcesOutput is the response of `GET
// /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources`.
type APIListKnowledgeBaseDataSourcesOutput struct {
	// The data sources on this page.
	KnowledgeBaseDataSources []APIKnowledgeBaseDataSource `json:"knowledge_base_data_sources"`
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListKnowledgeBaseDataSourcesOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListKnowledgeBaseDataSourcesOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIListKnowledgeBaseIndexingJobsOutput is the response of `GET /v2/gen-ai/indexing_jobs`.
type APIListKnowledgeBaseIndexingJobsOutput struct {
	// The indexing jobs on this page.
	Jobs []APIIndexingJob `json:"jobs"`
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListKnowledgeBaseIndexingJobsOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListKnowledgeBaseIndexingJobsOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIListKnowledgeBaseIndexingJobsOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIListKnowledgeBasesOutput is the response of `GET /v2/gen-ai/knowledge_bases`.
type APIListKnowledgeBasesOutput struct {
	// The knowledge bases on this page.
	KnowledgeBases []APIKnowledgeBase `json:"knowledge_bases"`
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListKnowledgeBasesOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListKnowledgeBasesOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIListKnowledgeBasesOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIListModelAPIKeysOutput is the response of `GET /v2/gen-ai/models/api_keys`.
type APIListModelAPIKeysOutput struct {
	// The API keys on this page.
	APIKeyInfos []APIModelAPIKey `json:"api_key_infos"`
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListModelAPIKeysOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListModelAPIKeysOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIListModelAPIKeysOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIListModelCatalogOutput is the response of `GET /v2/gen-ai/models/catalog`.
type APIListModelCatalogOutput struct {
	// The models on this page.
	Data []APIModelCatalogEntry `json:"data"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListModelCatalogOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListModelCatalogOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIListModelCatalogOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIListModelEvaluationMetricsOutput is the response of `GET /v2/gen-ai/model_evaluation_metrics`.
type APIListModelEvaluationMetricsOutput struct {
	// The metrics.
	Metrics []APIEvaluationMetric `json:"metrics"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListModelEvaluationMetricsOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListModelEvaluationMetricsOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *APIListModelEvaluationMetricsOutput) Items() ([]APIEvaluationMetric, error) {
	if err := sdk.Require(v.Extra, "metrics", true); err != nil {
		return nil, err
	}
	return v.Metrics, nil
}

// APIListModelEvaluationPresetsOutput is the response of `GET /v2/gen-ai/model_evaluation_presets`.
type APIListModelEvaluationPresetsOutput struct {
	// The evaluation presets.
	Presets []APIModelEvaluationPreset `json:"presets"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListModelEvaluationPresetsOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListModelEvaluationPresetsOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIListModelEvaluationPresetsOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Items returns the list of the response.
func (v *APIListModelEvaluationPresetsOutput) Items() ([]APIModelEvaluationPreset, error) {
	if err := sdk.Require(v.Extra, "presets", true); err != nil {
		return nil, err
	}
	return v.Presets, nil
}

// APIListModelEvaluationRunsOutput is the response of `GET /v2/gen-ai/model_evaluation_runs`.
type APIListModelEvaluationRunsOutput struct {
	// The candidate sources that the list can be filtered by.
	AvailableCandidateTypes []CandidateModelSource `json:"available_candidate_types,omitzero"`
	// The statuses that the list can be filtered by.
	AvailableStatuses []ModelEvaluationRunStatus `json:"available_statuses,omitzero"`
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// The evaluation runs on this page.
	Runs []APIModelEvaluationRunSummary `json:"runs"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListModelEvaluationRunsOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListModelEvaluationRunsOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIListModelRouterPresetsOutput is the response of `GET /v2/gen-ai/models/routers/presets`.
type APIListModelRouterPresetsOutput struct {
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// The model router presets on this page.
	Presets []APIModelRouterPreset `json:"presets"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListModelRouterPresetsOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListModelRouterPresetsOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIListModelRouterTaskPresetsOutput is the response of `GET /v2/gen-ai/models/routers/tasks/presets`.
type APIListModelRouterTaskPresetsOutput struct {
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// The task presets on this page.
	Tasks []APIModelRouterTaskPreset `json:"tasks"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListModelRouterTaskPresetsOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListModelRouterTaskPresetsOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIListModelRoutersOutput is the response of `GET /v2/gen-ai/models/routers`.
type APIListModelRoutersOutput struct {
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// The model routers on this page.
	ModelRouters []APIModelRouter `json:"model_routers"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListModelRoutersOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListModelRoutersOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIListModelsOutputPublic is the response of `GET /v2/gen-ai/models`.
type APIListModelsOutputPublic struct {
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// The models on this page.
	Models []APIModelPublic `json:"models"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListModelsOutputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListModelsOutputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIListOpenaiAPIKeysOutput is the response of `GET /v2/gen-ai/openai/keys`.
type APIListOpenaiAPIKeysOutput struct {
	// The OpenAI API keys on this page.
	APIKeyInfos []APIOpenaiAPIKey `json:"api_key_infos"`
	// Links to other pages of the list.
	Links *APILinks `json:"links,omitzero"`
	// Information about the list as a whole.
	Meta *APIMeta `json:"meta,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListOpenaiAPIKeysOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListOpenaiAPIKeysOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIListRegionsOutput is the response of `GET /v2/gen-ai/regions`.
type APIListRegionsOutput struct {
	// The regions.
	Regions []GenaiapiRegion `json:"regions"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListRegionsOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListRegionsOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *APIListRegionsOutput) Items() ([]GenaiapiRegion, error) {
	if err := sdk.Require(v.Extra, "regions", true); err != nil {
		return nil, err
	}
	return v.Regions, nil
}

// APIListWorkspacesOutput is the response of `GET /v2/gen-ai/workspaces`.
type APIListWorkspacesOutput struct {
	// The workspaces.
	Workspaces []APIWorkspace `json:"workspaces"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIListWorkspacesOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIListWorkspacesOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIListWorkspacesOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Items returns the list of the response.
func (v *APIListWorkspacesOutput) Items() ([]APIWorkspace, error) {
	if err := sdk.Require(v.Extra, "workspaces", true); err != nil {
		return nil, err
	}
	return v.Workspaces, nil
}

// APILlmSpan is the details of a language model span.
type APILlmSpan struct {
	// The fields that all types of spans share.
	Common *APISpanCommon `json:"common,omitzero"`
	// The name of the model.
	Model sdk.Opt[string] `json:"model,omitzero"`
	// The number of input tokens.
	NumInputTokens sdk.Opt[int32] `json:"num_input_tokens,omitzero"`
	// The number of output tokens.
	NumOutputTokens sdk.Opt[int32] `json:"num_output_tokens,omitzero"`
	// The sampling temperature.
	Temperature sdk.Opt[float64] `json:"temperature,omitzero"`
	// The time to the first token, in nanoseconds.
	TimeToFirstTokenNs sdk.Opt[int64] `json:"time_to_first_token_ns,omitzero" api:"quoted"`
	// The tools offered to the model.
	Tools []map[string]json.RawMessage `json:"tools,omitzero"`
	// The total number of input and output tokens.
	TotalTokens sdk.Opt[int32] `json:"total_tokens,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APILlmSpan) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APILlmSpan) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIMcpServer is a Model Context Protocol (MCP) server whose tools an agent can use.
type APIMcpServer struct {
	// The names of the tools that the agent can use, if not all.
	AllowedTools []string `json:"allowed_tools,omitzero"`
	// The value of the `Authorization` header for the server. Secret: not printed.
	Authorization sdk.Opt[string] `json:"authorization,omitzero" api:"secret"`
	// Additional headers to send to the server. Secret: not printed.
	Headers map[string]string `json:"headers,omitzero" api:"secret"`
	// The label of the server.
	ServerLabel sdk.Opt[string] `json:"server_label,omitzero"`
	// The URL of the server.
	ServerURL sdk.Opt[string] `json:"server_url,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIMcpServer) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIMcpServer) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIMcpServer) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIMcpServer) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIMcpServer) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIMeta is the position of a page in a list.
type APIMeta struct {
	// The number of this page.
	Page sdk.Opt[int64] `json:"page,omitzero"`
	// The number of pages.
	Pages sdk.Opt[int64] `json:"pages,omitzero"`
	// The number of items on all pages.
	Total sdk.Opt[int64] `json:"total,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIMeta) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIMeta) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIMetricResultSummary is a summary of a metric's results over all prompts.
type APIMetricResultSummary struct {
	// A description of the metric.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The number of prompts that failed, because they scored below the threshold or could not be scored.
	FailCount sdk.Opt[int64] `json:"fail_count,omitzero"`
	// The percentage of failed prompts.
	FailPercent sdk.Opt[float64] `json:"fail_percent,omitzero"`
	// The name of the metric.
	MetricName sdk.Opt[string] `json:"metric_name,omitzero"`
	// The ID of the metric.
	MetricUuid sdk.Opt[string] `json:"metric_uuid,omitzero"`
	// The number of prompts that reached the threshold.
	PassCount sdk.Opt[int64] `json:"pass_count,omitzero"`
	// The percentage of passed prompts.
	PassPercent sdk.Opt[float64] `json:"pass_percent,omitzero"`
	// The percentage of skipped prompts.
	SkipPercent sdk.Opt[float64] `json:"skip_percent,omitzero"`
	// The number of prompts for which the metric was skipped.
	SkippedCount sdk.Opt[int64] `json:"skipped_count,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIMetricResultSummary) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIMetricResultSummary) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModel is a model for agents.
type APIModel struct {
	// The agreement that must be accepted before use.
	Agreement *APIAgreement `json:"agreement,omitzero"`
	// Benchmark results, as free-form JSON.
	BenchmarkScore map[string]json.RawMessage `json:"benchmark_score,omitzero"`
	// The capabilities of the model, such as `tool_calling`, `vision` or `streaming`.
	Capabilities []string `json:"capabilities,omitzero"`
	// The size of the context window, in tokens.
	ContextWindow sdk.Opt[int64] `json:"context_window,omitzero" api:"quoted"`
	// When the model was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The endpoints of the model, with their capabilities.
	Endpoints []APIModelEndpoint `json:"endpoints,omitzero"`
	// The internal name of the model.
	InferenceName sdk.Opt[string] `json:"inference_name,omitzero"`
	// The internal version of the model.
	InferenceVersion sdk.Opt[string] `json:"inference_version,omitzero"`
	// Whether this is a foundation model provided by DigitalOcean.
	IsFoundational sdk.Opt[bool] `json:"is_foundational,omitzero"`
	// The recommended chunk size for knowledge bases, in tokens.
	KbDefaultChunkSize sdk.Opt[int64] `json:"kb_default_chunk_size,omitzero"`
	// The maximum chunk size, in tokens.
	KbMaxChunkSize sdk.Opt[int64] `json:"kb_max_chunk_size,omitzero"`
	// The minimum chunk size for knowledge bases, in tokens, if the model supports them.
	KbMinChunkSize sdk.Opt[int64] `json:"kb_min_chunk_size,omitzero"`
	// The lifecycle status, from `internal` through `active` to `end_of_life`.
	LifecycleStatus sdk.Opt[string] `json:"lifecycle_status,omitzero"`
	// Metadata, as free-form JSON.
	Metadata map[string]json.RawMessage `json:"metadata,omitzero"`
	// The input and output modalities of the model.
	Modalities *APIModelModalities `json:"modalities,omitzero"`
	// The model's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The number of parameters, in billions.
	ParameterCount sdk.Opt[float64] `json:"parameter_count,omitzero"`
	// The ID of the model that this model is derived from.
	ParentUuid sdk.Opt[string] `json:"parent_uuid,omitzero"`
	// The provider of the model. Default: `MODEL_PROVIDER_DIGITALOCEAN`.
	Provider APIModelProvider `json:"provider,omitzero"`
	// The supported reasoning efforts.
	ReasoningEfforts []string `json:"reasoning_efforts,omitzero"`
	// The settings in the playground.
	Settings []APIModelSetting `json:"settings,omitzero"`
	// Whether the model supports thinking.
	Thinking sdk.Opt[bool] `json:"thinking,omitzero"`
	// The type of the model, such as `chat`, `embedding` or `image`.
	Type sdk.Opt[string] `json:"type,omitzero"`
	// When the model was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// Whether the upload of the model is complete.
	UploadComplete sdk.Opt[bool] `json:"upload_complete,omitzero"`
	// The download URL of the model.
	URL sdk.Opt[string] `json:"url,omitzero"`
	// The use cases of the model.
	Usecases []APIModelUsecase `json:"usecases,omitzero"`
	// The model's UUID.
	Uuid string `json:"uuid"`
	// The model's version.
	Version *APIModelVersion `json:"version,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModel) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModel) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelAPIKey is a model access key.
type APIModelAPIKey struct {
	// When the API key was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The ID of the user who created it.
	CreatedBy sdk.Opt[uint64] `json:"created_by,omitzero" api:"quoted"`
	// When the API key was deleted.
	DeletedAt sdk.Opt[time.Time] `json:"deleted_at,omitzero"`
	// The API key's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The secret of the API key. Secret: not printed.
	SecretKey sdk.Opt[string] `json:"secret_key,omitzero" api:"secret"`
	// The API key's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelAPIKey) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelAPIKey) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIModelAPIKey) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIModelAPIKey) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIModelAPIKey) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIModelBillingMode is the type of requests that prices apply to.
type APIModelBillingMode string

const (
	// APIModelBillingModeModelBillingModeBatch: Batch requests, which cost less.
	APIModelBillingModeModelBillingModeBatch APIModelBillingMode = "MODEL_BILLING_MODE_BATCH"
	// APIModelBillingModeModelBillingModeInteractive: Interactive requests.
	APIModelBillingModeModelBillingModeInteractive APIModelBillingMode = "MODEL_BILLING_MODE_INTERACTIVE"
	// APIModelBillingModeModelBillingModeUnspecified: Not specified.
	APIModelBillingModeModelBillingModeUnspecified APIModelBillingMode = "MODEL_BILLING_MODE_UNSPECIFIED"
)

// APIModelCatalogCard is a model in the model catalog, with all details.
type APIModelCatalogCard struct {
	// The ways in which the model can be used.
	Availability []string `json:"availability,omitzero"`
	// The badges shown with the model.
	Badges []string `json:"badges,omitzero"`
	// Benchmark results, as free-form JSON.
	BenchmarkScore map[string]json.RawMessage `json:"benchmark_score,omitzero"`
	// The capabilities of the model.
	Capabilities []string `json:"capabilities,omitzero"`
	// Code samples for the model.
	CodeSnippets *APICodeSnippets `json:"code_snippets,omitzero"`
	// The size of the context window, in tokens.
	ContextWindow sdk.Opt[int64] `json:"context_window,omitzero" api:"quoted"`
	// The creator of the model, such as `Meta`.
	Creator sdk.Opt[string] `json:"creator,omitzero"`
	// A long description of the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The Hugging Face repository of the model, if it has one.
	HuggingFaceID sdk.Opt[string] `json:"hugging_face_id,omitzero"`
	// The ID of the model in the catalog. Inference requests use `model_id`.
	ID string `json:"id"`
	// The maximum number of tokens in a response. Secret: not printed.
	MaxOutputTokens sdk.Opt[int64] `json:"max_output_tokens,omitzero" api:"secret,quoted"`
	// The input and output modalities of the model.
	Modalities *APIModelModalities `json:"modalities,omitzero"`
	// The model name used in inference requests, such as `llama3.1-70b-instruct`.
	ModelID sdk.Opt[string] `json:"model_id,omitzero"`
	// The model's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The number of parameters, in billions.
	ParameterCount sdk.Opt[float64] `json:"parameter_count,omitzero"`
	// The prices of the model.
	Pricing *APIModelPricing `json:"pricing,omitzero"`
	// The prices of each variant of the model, including time-based prices.
	PricingDetail *APIModelPricingDetail `json:"pricing_detail,omitzero"`
	// The provider of the model. Default: `MODEL_PROVIDER_DIGITALOCEAN`.
	Provider APIModelProvider `json:"provider,omitzero"`
	// A short description of the model.
	ShortDescription sdk.Opt[string] `json:"short_description,omitzero"`
	// The type of the model by input and output, such as `text-to-text`.
	Type sdk.Opt[string] `json:"type,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelCatalogCard) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelCatalogCard) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIModelCatalogCard) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIModelCatalogCard) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIModelCatalogCard) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIModelCatalogEntry is a model in the model catalog, in short form.
type APIModelCatalogEntry struct {
	// The ways in which the model can be used.
	Availability []string `json:"availability,omitzero"`
	// The badges shown with the model.
	Badges []string `json:"badges,omitzero"`
	// Benchmark results, as free-form JSON.
	BenchmarkScore map[string]json.RawMessage `json:"benchmark_score,omitzero"`
	// The capabilities of the model.
	Capabilities []string `json:"capabilities,omitzero"`
	// The size of the context window, in tokens.
	ContextWindow sdk.Opt[int64] `json:"context_window,omitzero" api:"quoted"`
	// When the model was added to the catalog.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The creator of the model, such as `Meta`.
	Creator sdk.Opt[string] `json:"creator,omitzero"`
	// The Hugging Face repository of the model, if it has one.
	HuggingFaceID sdk.Opt[string] `json:"hugging_face_id,omitzero"`
	// The ID of the model in the catalog. Inference requests use `model_id`.
	ID string `json:"id"`
	// The maximum number of tokens in a response. Secret: not printed.
	MaxOutputTokens sdk.Opt[int64] `json:"max_output_tokens,omitzero" api:"secret,quoted"`
	// The model name used in inference requests, such as `llama3.1-70b-instruct`.
	ModelID sdk.Opt[string] `json:"model_id,omitzero"`
	// The model's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The number of parameters, in billions.
	ParameterCount sdk.Opt[float64] `json:"parameter_count,omitzero"`
	// The prices of the model.
	Pricing *APIModelPricing `json:"pricing,omitzero"`
	// The provider of the model. Default: `MODEL_PROVIDER_DIGITALOCEAN`.
	Provider APIModelProvider `json:"provider,omitzero"`
	// Whether prices depend on the time of day. The full model has the details.
	ScaledPricingEnabled sdk.Opt[bool] `json:"scaled_pricing_enabled,omitzero"`
	// A short description of the model.
	ShortDescription sdk.Opt[string] `json:"short_description,omitzero"`
	// The type of the model by input and output, such as `text-to-text`.
	Type sdk.Opt[string] `json:"type,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelCatalogEntry) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelCatalogEntry) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIModelCatalogEntry) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIModelCatalogEntry) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIModelCatalogEntry) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIModelEndpoint is an endpoint of a model.
type APIModelEndpoint struct {
	// The capabilities of the endpoint, such as `input_text` or `output_text`.
	Capabilities []string `json:"capabilities,omitzero"`
	// The path of the endpoint, such as `/chat/responses`.
	Endpoint sdk.Opt[string] `json:"endpoint,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelEndpoint) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelEndpoint) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelEvaluationPreset is a preset for model evaluation runs. It may contain only some of the settings.
type APIModelEvaluationPreset struct {
	// The inference settings of the candidate.
	CandidateInferenceConfig *APICandidateInferenceConfig `json:"candidate_inference_config,omitzero"`
	// The slug of the candidate; empty if not saved.
	CandidateModelName sdk.Opt[string] `json:"candidate_model_name,omitzero"`
	// The source of the candidate. Default: `CANDIDATE_MODEL_SOURCE_SERVERLESS`.
	CandidateModelSource CandidateModelSource `json:"candidate_model_source,omitzero"`
	// The ID of the candidate or of its dedicated inference; empty if not saved.
	CandidateModelUuid sdk.Opt[string] `json:"candidate_model_uuid,omitzero"`
	// The system prompt of the candidate; empty if not saved.
	CandidateSystemPrompt sdk.Opt[string] `json:"candidate_system_prompt,omitzero"`
	// When the evaluation preset was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The name of the dataset; empty if none was saved or it was deleted.
	DatasetName sdk.Opt[string] `json:"dataset_name,omitzero"`
	// The ID of the dataset; empty if not saved.
	DatasetUuid sdk.Opt[string] `json:"dataset_uuid,omitzero"`
	// The ID of the preset.
	EvalPresetUuid sdk.Opt[string] `json:"eval_preset_uuid,omitzero"`
	// The name of the judge model; empty if not saved or if it was deleted.
	JudgeModelName sdk.Opt[string] `json:"judge_model_name,omitzero"`
	// The ID of the judge model; empty if not saved.
	JudgeModelUuid sdk.Opt[string] `json:"judge_model_uuid,omitzero"`
	// The metrics; empty if not saved.
	Metrics []APIEvaluationMetric `json:"metrics,omitzero"`
	// The evaluation preset's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The sections that were saved. Distinguishes empty values from values that were not saved.
	SavedSections []APIPresetSaveSection `json:"saved_sections,omitzero"`
	// The star metric.
	StarMetric *APIStarMetric `json:"star_metric,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelEvaluationPreset) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelEvaluationPreset) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIModelEvaluationPreset) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIModelEvaluationResult is the result of one prompt in a model evaluation run.
type APIModelEvaluationResult struct {
	// The name of the model that responded.
	CandidateModelName sdk.Opt[string] `json:"candidate_model_name,omitzero"`
	// The ID of the model, model router or dedicated inference that responded.
	CandidateModelUuid sdk.Opt[string] `json:"candidate_model_uuid,omitzero"`
	// The task that the model router detected, such as `Coding & brainstorming`.
	CandidateRoutedTask sdk.Opt[string] `json:"candidate_routed_task,omitzero"`
	// The expected answer, if the dataset has one.
	GroundTruth sdk.Opt[string] `json:"ground_truth,omitzero"`
	// The prompt.
	Input sdk.Opt[string] `json:"input,omitzero"`
	// The metric results, with the judge's reasoning.
	MetricResults []APIEvaluationMetricResult `json:"metric_results,omitzero"`
	// The response.
	Output sdk.Opt[string] `json:"output,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelEvaluationResult) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelEvaluationResult) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelEvaluationRunDetail is a model evaluation run, with all details.
type APIModelEvaluationRunDetail struct {
	// The inference settings of the candidate.
	CandidateInferenceConfig *APICandidateInferenceConfig `json:"candidate_inference_config,omitzero"`
	// The name of the candidate.
	CandidateModelName sdk.Opt[string] `json:"candidate_model_name,omitzero"`
	// The source of the candidate. Default: `CANDIDATE_MODEL_SOURCE_SERVERLESS`.
	CandidateModelSource CandidateModelSource `json:"candidate_model_source,omitzero"`
	// The ID of the model, model router or dedicated inference under evaluation.
	CandidateModelUuid sdk.Opt[string] `json:"candidate_model_uuid,omitzero"`
	// When the evaluation run completed.
	CompletedAt sdk.Opt[time.Time] `json:"completed_at,omitzero"`
	// When the evaluation run was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The name of the dataset.
	DatasetName sdk.Opt[string] `json:"dataset_name,omitzero"`
	// The ID of the dataset.
	DatasetUuid sdk.Opt[string] `json:"dataset_uuid,omitzero"`
	// The reason why the run failed or partly failed.
	ErrorDescription sdk.Opt[string] `json:"error_description,omitzero"`
	// The name of the preset.
	EvalPresetName sdk.Opt[string] `json:"eval_preset_name,omitzero"`
	// The ID of the preset.
	EvalPresetUuid sdk.Opt[string] `json:"eval_preset_uuid,omitzero"`
	// The ID of the run.
	EvalRunUuid sdk.Opt[string] `json:"eval_run_uuid,omitzero"`
	// The name of the judge model.
	JudgeModelName sdk.Opt[string] `json:"judge_model_name,omitzero"`
	// The ID of the judge model.
	JudgeModelUuid sdk.Opt[string] `json:"judge_model_uuid,omitzero"`
	// The metrics of the run.
	Metrics []APIEvaluationMetric `json:"metrics,omitzero"`
	// The evaluation run's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The progress of the run, in rows.
	Progress *APIModelEvaluationRunProgress `json:"progress,omitzero"`
	// The summary of the results, once the run has completed.
	ResultSummary *APIModelEvaluationRunResultSummary `json:"result_summary,omitzero"`
	// The star metric.
	StarMetric *APIStarMetric `json:"star_metric,omitzero"`
	// When the evaluation run started.
	StartedAt sdk.Opt[time.Time] `json:"started_at,omitzero"`
	// The evaluation run's status. Default: `MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED`.
	Status ModelEvaluationRunStatus `json:"status,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelEvaluationRunDetail) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelEvaluationRunDetail) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIModelEvaluationRunDetail) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIModelEvaluationRunProgress is the progress of a model evaluation run.
type APIModelEvaluationRunProgress struct {
	// The number of rows that the candidate has processed, including failures.
	CandidateRowsEvaluated sdk.Opt[int64] `json:"candidate_rows_evaluated,omitzero"`
	// The number of rows that the judge has processed. Rows without a response are skipped, so it may stay below
	// `total_rows`.
	JudgeRowsEvaluated sdk.Opt[int64] `json:"judge_rows_evaluated,omitzero"`
	// The number of rows in the dataset.
	TotalRows sdk.Opt[int64] `json:"total_rows,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelEvaluationRunProgress) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelEvaluationRunProgress) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelEvaluationRunResultSummary is the summary of the results of a model evaluation run.
type APIModelEvaluationRunResultSummary struct {
	// When the run ended.
	EndTime sdk.Opt[time.Time] `json:"end_time,omitzero"`
	// The result summaries of the metrics.
	MetricSummaries []APIMetricResultSummary `json:"metric_summaries,omitzero"`
	// The overall score of the run, in percent.
	OverallScorePercent sdk.Opt[float64] `json:"overall_score_percent,omitzero"`
	// The results of each model, for model routers.
	PerModelSummaries *APIPerModelResultSummaries `json:"per_model_summaries,omitzero"`
	// The results of each task, for model routers.
	PerTaskSummaries *APIPerTaskResultSummaries `json:"per_task_summaries,omitzero"`
	// The latency and token usage.
	PerformanceMetrics *APIPerformanceMetrics `json:"performance_metrics,omitzero"`
	// The cost of the run.
	Pricing *APIEvaluationPricing `json:"pricing,omitzero"`
	// The star metric, with its threshold.
	StarMetricSummary *APIStarMetricSummary `json:"star_metric_summary,omitzero"`
	// When the run started.
	StartTime sdk.Opt[time.Time] `json:"start_time,omitzero"`
	// The duration of the run, in seconds.
	TotalDurationSeconds sdk.Opt[int64] `json:"total_duration_seconds,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelEvaluationRunResultSummary) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelEvaluationRunResultSummary) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIModelEvaluationRunResultSummary) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIModelEvaluationRunSummary is a model evaluation run in a list.
type APIModelEvaluationRunSummary struct {
	// The name of the candidate.
	CandidateModelName sdk.Opt[string] `json:"candidate_model_name,omitzero"`
	// The source of the candidate. Default: `CANDIDATE_MODEL_SOURCE_SERVERLESS`.
	CandidateModelSource CandidateModelSource `json:"candidate_model_source,omitzero"`
	// The ID of the model, model router or dedicated inference under evaluation.
	CandidateModelUuid sdk.Opt[string] `json:"candidate_model_uuid,omitzero"`
	// When the evaluation run was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The name of the dataset.
	DatasetName sdk.Opt[string] `json:"dataset_name,omitzero"`
	// The ID of the dataset.
	DatasetUuid sdk.Opt[string] `json:"dataset_uuid,omitzero"`
	// The ID of the run.
	EvalRunUuid sdk.Opt[string] `json:"eval_run_uuid,omitzero"`
	// The name of the judge model.
	JudgeModelName sdk.Opt[string] `json:"judge_model_name,omitzero"`
	// The ID of the judge model.
	JudgeModelUuid sdk.Opt[string] `json:"judge_model_uuid,omitzero"`
	// The evaluation run's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The progress of the run, in rows.
	Progress *APIModelEvaluationRunProgress `json:"progress,omitzero"`
	// The evaluation run's status. Default: `MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED`.
	Status ModelEvaluationRunStatus `json:"status,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelEvaluationRunSummary) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelEvaluationRunSummary) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelModalities is the input and output modalities of a model.
type APIModelModalities struct {
	// The input modalities.
	Input []string `json:"input,omitzero"`
	// The output modalities.
	Output []string `json:"output,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelModalities) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelModalities) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelPricing is the prices of a model. Prices that do not apply are 0. Models are billed either by token or by
// unit.
type APIModelPricing struct {
	// The price of a million input tokens read from the cache, for chat models.
	CacheReadInputPricePerMillion sdk.Opt[float64] `json:"cache_read_input_price_per_million,omitzero"`
	// The price of a million input tokens written to the cache for one hour.
	CacheWrite1hInputPricePerMillion sdk.Opt[float64] `json:"cache_write_1h_input_price_per_million,omitzero"`
	// The price of a million input tokens written to the cache for five minutes.
	CacheWrite5mInputPricePerMillion sdk.Opt[float64] `json:"cache_write_5m_input_price_per_million,omitzero"`
	// The price of a million image tokens read from the cache.
	ImageCacheReadInputPricePerMillion sdk.Opt[float64] `json:"image_cache_read_input_price_per_million,omitzero"`
	// The price of a million input image tokens.
	ImageInputPricePerMillion sdk.Opt[float64] `json:"image_input_price_per_million,omitzero"`
	// The price of a million output image tokens.
	ImageOutputPricePerMillion sdk.Opt[float64] `json:"image_output_price_per_million,omitzero"`
	// The price of one input token read from the cache. The same price as the one per million tokens.
	InputCacheRead sdk.Opt[float64] `json:"input_cache_read,omitzero"`
	// The price of a million input tokens.
	InputPricePerMillion sdk.Opt[float64] `json:"input_price_per_million,omitzero"`
	// The price of a million output tokens.
	OutputPricePerMillion sdk.Opt[float64] `json:"output_price_per_million,omitzero"`
	// The price of one audio output.
	PricePerAudio sdk.Opt[float64] `json:"price_per_audio,omitzero"`
	// The price of one image.
	PricePerImage sdk.Opt[float64] `json:"price_per_image,omitzero"`
	// The price of a million pixels.
	PricePerMegapixel sdk.Opt[float64] `json:"price_per_megapixel,omitzero"`
	// The price of one second of video or audio.
	PricePerSecond sdk.Opt[float64] `json:"price_per_second,omitzero"`
	// The price of a thousand characters of text.
	PricePerThousandCharacters sdk.Opt[float64] `json:"price_per_thousand_characters,omitzero"`
	// The price of one video.
	PricePerVideo sdk.Opt[float64] `json:"price_per_video,omitzero"`
	// The price of a million reasoning tokens; 0 if they are not billed separately.
	ReasoningPricePerMillion sdk.Opt[float64] `json:"reasoning_price_per_million,omitzero"`
	// The price of a million text tokens read from the cache, for models with separate prices for text and images.
	TextCacheReadInputPricePerMillion sdk.Opt[float64] `json:"text_cache_read_input_price_per_million,omitzero"`
	// The price of a million input text tokens, for models with separate prices for text and images.
	TextInputPricePerMillion sdk.Opt[float64] `json:"text_input_price_per_million,omitzero"`
	// The price of a million output text tokens, for models with separate prices for text and images.
	TextOutputPricePerMillion sdk.Opt[float64] `json:"text_output_price_per_million,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelPricing) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelPricing) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelPricingDetail is the prices of all variants of a model.
type APIModelPricingDetail struct {
	// The variants of the model, with their prices.
	Variants []APIModelPricingVariant `json:"variants,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelPricingDetail) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelPricingDetail) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelPricingEntry is the cost of one candidate in an evaluation run.
type APIModelPricingEntry struct {
	// The display name of the candidate.
	ModelName sdk.Opt[string] `json:"model_name,omitzero"`
	// The ID of the candidate.
	ModelUuid sdk.Opt[string] `json:"model_uuid,omitzero"`
	// The token prices and costs.
	Pricing *APITokenPricing `json:"pricing,omitzero"`
	// The number of prompts that the candidate responded to.
	PromptCount sdk.Opt[int64] `json:"prompt_count,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelPricingEntry) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelPricingEntry) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelPricingInterval is a part of the day with constant prices.
type APIModelPricingInterval struct {
	// The end of the interval, on the full hour, exclusive.
	EndTime sdk.Opt[time.Time] `json:"end_time,omitzero"`
	// The prices in the interval.
	Prices *APIModelPricing `json:"prices,omitzero"`
	// The start of the interval, on the full hour.
	StartTime sdk.Opt[time.Time] `json:"start_time,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelPricingInterval) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelPricingInterval) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelPricingTier is a pricing tier of a model.
type APIModelPricingTier string

const (
	// APIModelPricingTierModelPricingTierByok: Bring your own key: requests use your own API key of the provider.
	APIModelPricingTierModelPricingTierByok APIModelPricingTier = "MODEL_PRICING_TIER_BYOK"
	// APIModelPricingTierModelPricingTierExtended1m is an extended context of one million tokens.
	APIModelPricingTierModelPricingTierExtended1m APIModelPricingTier = "MODEL_PRICING_TIER_EXTENDED_1M"
	// APIModelPricingTierModelPricingTierExtended272k is an extended context of 272,000 tokens.
	APIModelPricingTierModelPricingTierExtended272k APIModelPricingTier = "MODEL_PRICING_TIER_EXTENDED_272K"
	// APIModelPricingTierModelPricingTierFastMode: Fast mode, with faster responses at higher prices.
	APIModelPricingTierModelPricingTierFastMode APIModelPricingTier = "MODEL_PRICING_TIER_FAST_MODE"
	// APIModelPricingTierModelPricingTierStandard is the value `MODEL_PRICING_TIER_STANDARD`.
	APIModelPricingTierModelPricingTierStandard APIModelPricingTier = "MODEL_PRICING_TIER_STANDARD"
	// APIModelPricingTierModelPricingTierUnspecified: Not specified.
	APIModelPricingTierModelPricingTierUnspecified APIModelPricingTier = "MODEL_PRICING_TIER_UNSPECIFIED"
)

// APIModelPricingVariant is the prices of one pricing tier of a model, for one type of request.
type APIModelPricingVariant struct {
	// The currency of the prices, such as `USD`.
	Currency sdk.Opt[string] `json:"currency,omitzero"`
	// The display name of the variant, such as `Fast Mode`.
	Label sdk.Opt[string] `json:"label,omitzero"`
	// The type of requests. Default: `MODEL_BILLING_MODE_UNSPECIFIED`.
	Mode APIModelBillingMode `json:"mode,omitzero"`
	// The prices of the variant.
	Prices *APIModelPricing `json:"prices,omitzero"`
	// The time-based prices, if prices depend on the time of day.
	ScaledPricing *APIModelScaledPricing `json:"scaled_pricing,omitzero"`
	// The pricing tier. Default: `MODEL_PRICING_TIER_UNSPECIFIED`.
	Tier APIModelPricingTier `json:"tier,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelPricingVariant) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelPricingVariant) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelProvider is the provider of a model.
type APIModelProvider string

const (
	// APIModelProviderModelProviderAnthropic is the value `MODEL_PROVIDER_ANTHROPIC`.
	APIModelProviderModelProviderAnthropic APIModelProvider = "MODEL_PROVIDER_ANTHROPIC"
	// APIModelProviderModelProviderDigitalocean is the value `MODEL_PROVIDER_DIGITALOCEAN`.
	APIModelProviderModelProviderDigitalocean APIModelProvider = "MODEL_PROVIDER_DIGITALOCEAN"
	// APIModelProviderModelProviderOpenai is the value `MODEL_PROVIDER_OPENAI`.
	APIModelProviderModelProviderOpenai APIModelProvider = "MODEL_PROVIDER_OPENAI"
)

// APIModelProviderKey is a stored API key of a model provider, without its secret.
type APIModelProviderKey struct {
	// The ID of the API key.
	APIKeyUuid sdk.Opt[string] `json:"api_key_uuid,omitzero"`
	// When the provider key was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The ID of the user who created it.
	CreatedBy sdk.Opt[uint64] `json:"created_by,omitzero" api:"quoted"`
	// When the key was deleted.
	DeletedAt sdk.Opt[time.Time] `json:"deleted_at,omitzero"`
	// The models that the key can be used with.
	Models []APIModel `json:"models,omitzero"`
	// The provider key's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The provider of the key. Default: `MODEL_PROVIDER_DIGITALOCEAN`.
	Provider APIModelProvider `json:"provider,omitzero"`
	// When the provider key was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelProviderKey) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelProviderKey) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelPublic is a model of the agent platform.
type APIModelPublic struct {
	// The agreement that must be accepted before use.
	Agreement *APIAgreement `json:"agreement,omitzero"`
	// Benchmark results, as free-form JSON.
	BenchmarkScore map[string]json.RawMessage `json:"benchmark_score,omitzero"`
	// The capabilities of the model, such as `reasoning` or `vectorization`.
	Capabilities []string `json:"capabilities,omitzero"`
	// The size of the context window in tokens, as text.
	ContextWindow sdk.Opt[int64] `json:"context_window,omitzero" api:"quoted"`
	// When the model was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// A description of the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The endpoints of the model, with their capabilities.
	Endpoints []APIModelEndpoint `json:"endpoints,omitzero"`
	// The model's name in requests.
	ID string `json:"id"`
	// Whether this is a foundation model provided by DigitalOcean.
	IsFoundational sdk.Opt[bool] `json:"is_foundational,omitzero"`
	// The recommended chunk size for knowledge bases, in tokens.
	KbDefaultChunkSize sdk.Opt[int64] `json:"kb_default_chunk_size,omitzero"`
	// The maximum chunk size, in tokens.
	KbMaxChunkSize sdk.Opt[int64] `json:"kb_max_chunk_size,omitzero"`
	// The minimum chunk size for knowledge bases, in tokens, if the model supports them.
	KbMinChunkSize sdk.Opt[int64] `json:"kb_min_chunk_size,omitzero"`
	// The lifecycle status, from `internal` through `active` to `end_of_life`.
	LifecycleStatus sdk.Opt[string] `json:"lifecycle_status,omitzero"`
	// The input and output modalities of the model.
	Modalities *APIModelModalities `json:"modalities,omitzero"`
	// The availability of the model, such as `serverless` or `dedicated`.
	ModelAvailability sdk.Opt[string] `json:"model_availability,omitzero"`
	// The display name of the model.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The number of parameters, in billions.
	ParameterCount sdk.Opt[float64] `json:"parameter_count,omitzero"`
	// The ID of the model that this model is derived from.
	ParentUuid sdk.Opt[string] `json:"parent_uuid,omitzero"`
	// The prices of the model.
	Pricing *APIModelPricing `json:"pricing,omitzero"`
	// The provider of the model. Default: `MODEL_PROVIDER_DIGITALOCEAN`.
	Provider APIModelProvider `json:"provider,omitzero"`
	// The supported reasoning efforts.
	ReasoningEfforts []string `json:"reasoning_efforts,omitzero"`
	// The settings in the playground.
	Settings []APIModelSetting `json:"settings,omitzero"`
	// Whether the model supports thinking.
	Thinking sdk.Opt[bool] `json:"thinking,omitzero"`
	// The type of the model, such as `chat`, `embedding` or `image`.
	Type sdk.Opt[string] `json:"type,omitzero"`
	// When the model was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// Whether the upload of the model is complete.
	UploadComplete sdk.Opt[bool] `json:"upload_complete,omitzero"`
	// The download URL of the model.
	URL sdk.Opt[string] `json:"url,omitzero"`
	// The model's UUID.
	Uuid string `json:"uuid"`
	// The model's version.
	Version *APIModelVersion `json:"version,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelRouter is a model router, which selects a model for each prompt.
type APIModelRouter struct {
	// The settings of the model router.
	Config *APIModelRouterConfig `json:"config,omitzero"`
	// When the model router was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// A description of the model router.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The model router's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The regions of the model router.
	Regions []string `json:"regions,omitzero"`
	// When the model router was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The model router's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelRouter) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelRouter) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelRouterConfig is the settings of a model router.
type APIModelRouterConfig struct {
	// The models to try, in order, if no task matches.
	FallbackModels []string `json:"fallback_models,omitzero"`
	// The tasks of the router, each with its models.
	Policies []APIModelRouterTaskPolicy `json:"policies,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelRouterConfig) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelRouterConfig) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelRouterPreset is a preset for model routers.
type APIModelRouterPreset struct {
	// The settings of the model router.
	Config *APIModelRouterConfig `json:"config,omitzero"`
	// The display name.
	DisplayName sdk.Opt[string] `json:"display_name,omitzero"`
	// A long description of the preset.
	LongDescription sdk.Opt[string] `json:"long_description,omitzero"`
	// A short description of the preset.
	ShortDescription sdk.Opt[string] `json:"short_description,omitzero"`
	// The slug that identifies the preset in requests. It never changes.
	Slug sdk.Opt[string] `json:"slug,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelRouterPreset) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelRouterPreset) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelRouterSelectionPolicy is the policy that selects one of a task's models.
type APIModelRouterSelectionPolicy struct {
	// The preference, `none`, `cheapest` or `fastest`.
	Prefer sdk.Opt[string] `json:"prefer,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelRouterSelectionPolicy) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelRouterSelectionPolicy) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelRouterTaskDetails is a custom task of a model router.
type APIModelRouterTaskDetails struct {
	// A description of the task, such as `Summarize long-form text`.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The task's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelRouterTaskDetails) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelRouterTaskDetails) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelRouterTaskPolicy is a task of a model router and its models.
type APIModelRouterTaskPolicy struct {
	// A custom task, instead of a preset task.
	CustomTask *APIModelRouterTaskDetails `json:"custom_task,omitzero"`
	// The models for the task.
	Models []string `json:"models,omitzero"`
	// The policy that selects one of the models.
	SelectionPolicy *APIModelRouterSelectionPolicy `json:"selection_policy,omitzero"`
	// The slug of a preset task, such as `summarization`.
	TaskSlug sdk.Opt[string] `json:"task_slug,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelRouterTaskPolicy) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelRouterTaskPolicy) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelRouterTaskPreset is a preset task for model routers.
type APIModelRouterTaskPreset struct {
	// The category of the task.
	Category sdk.Opt[string] `json:"category,omitzero"`
	// A description of the task.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The default models for the task.
	Models []string `json:"models,omitzero"`
	// The task preset's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The policy that selects one of the models.
	SelectionPolicy *APIModelRouterSelectionPolicy `json:"selection_policy,omitzero"`
	// The tags for searching.
	Tags []string `json:"tags,omitzero"`
	// The slug that identifies the task in a model router.
	TaskSlug sdk.Opt[string] `json:"task_slug,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelRouterTaskPreset) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelRouterTaskPreset) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelScaledPricing prices that depend on the time of day.
type APIModelScaledPricing struct {
	// The intervals of the day with their prices, in order and without gaps.
	Intervals []APIModelPricingInterval `json:"intervals,omitzero"`
	// The maximum prices of the day.
	MaxPrices *APIModelPricing `json:"max_prices,omitzero"`
	// The minimum prices of the day.
	MinPrices *APIModelPricing `json:"min_prices,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelScaledPricing) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelScaledPricing) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelSetting is a setting of a model in the playground.
type APIModelSetting struct {
	// The default value, for a drop-down list.
	DefaultString sdk.Opt[string] `json:"default_string,omitzero"`
	// The default value, for a number.
	DefaultValue sdk.Opt[float64] `json:"default_value,omitzero"`
	// The maximum value.
	Max sdk.Opt[float64] `json:"max,omitzero"`
	// The minimum value.
	Min sdk.Opt[float64] `json:"min,omitzero"`
	// The name of the setting, such as `temperature`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The options of a drop-down list.
	Options []string `json:"options,omitzero"`
	// The step size of a number.
	Step sdk.Opt[float64] `json:"step,omitzero"`
	// The type of the setting, `number` or `dropdown`.
	Type sdk.Opt[string] `json:"type,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelSetting) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelSetting) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIModelUsecase is a use case of a model.
type APIModelUsecase string

const (
	// APIModelUsecaseModelUsecaseAgent: Agents.
	APIModelUsecaseModelUsecaseAgent APIModelUsecase = "MODEL_USECASE_AGENT"
	// APIModelUsecaseModelUsecaseAudio is the value `MODEL_USECASE_AUDIO`.
	APIModelUsecaseModelUsecaseAudio APIModelUsecase = "MODEL_USECASE_AUDIO"
	// APIModelUsecaseModelUsecaseCoding is the value `MODEL_USECASE_CODING`.
	APIModelUsecaseModelUsecaseCoding APIModelUsecase = "MODEL_USECASE_CODING"
	// APIModelUsecaseModelUsecaseEvaluationJudge: Judging in evaluations.
	APIModelUsecaseModelUsecaseEvaluationJudge APIModelUsecase = "MODEL_USECASE_EVALUATION_JUDGE"
	// APIModelUsecaseModelUsecaseFinetuned: Fine-tuning.
	APIModelUsecaseModelUsecaseFinetuned APIModelUsecase = "MODEL_USECASE_FINETUNED"
	// APIModelUsecaseModelUsecaseGuardrail: Guardrails.
	APIModelUsecaseModelUsecaseGuardrail APIModelUsecase = "MODEL_USECASE_GUARDRAIL"
	// APIModelUsecaseModelUsecaseKnowledgebase embeddings for knowledge bases.
	APIModelUsecaseModelUsecaseKnowledgebase APIModelUsecase = "MODEL_USECASE_KNOWLEDGEBASE"
	// APIModelUsecaseModelUsecaseReasoning is the value `MODEL_USECASE_REASONING`.
	APIModelUsecaseModelUsecaseReasoning APIModelUsecase = "MODEL_USECASE_REASONING"
	// APIModelUsecaseModelUsecaseReranking: Reranking of knowledge base results.
	APIModelUsecaseModelUsecaseReranking APIModelUsecase = "MODEL_USECASE_RERANKING"
	// APIModelUsecaseModelUsecaseServerless serverless inference.
	APIModelUsecaseModelUsecaseServerless APIModelUsecase = "MODEL_USECASE_SERVERLESS"
	// APIModelUsecaseModelUsecaseText serverless chat with text only.
	APIModelUsecaseModelUsecaseText APIModelUsecase = "MODEL_USECASE_TEXT"
	// APIModelUsecaseModelUsecaseUnknown is the value `MODEL_USECASE_UNKNOWN`.
	APIModelUsecaseModelUsecaseUnknown APIModelUsecase = "MODEL_USECASE_UNKNOWN"
)

// APIModelVersion is the version of a model.
type APIModelVersion struct {
	// The major version.
	Major sdk.Opt[int64] `json:"major,omitzero"`
	// The minor version.
	Minor sdk.Opt[int64] `json:"minor,omitzero"`
	// The patch version.
	Patch sdk.Opt[int64] `json:"patch,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIModelVersion) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIModelVersion) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIMoveAgentsToWorkspaceInputPublic is the agents to move into a workspace.
type APIMoveAgentsToWorkspaceInputPublic struct {
	// The IDs of the agents.
	AgentUuids []string `json:"agent_uuids,omitzero"`
	// The ID of the workspace.
	WorkspaceUuid sdk.Opt[string] `json:"workspace_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIMoveAgentsToWorkspaceInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIMoveAgentsToWorkspaceInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIMoveAgentsToWorkspaceOutput is the response of `PUT /v2/gen-ai/workspaces/{workspace_uuid}/agents`.
type APIMoveAgentsToWorkspaceOutput struct {
	// The workspace.
	Workspace APIWorkspace `json:"workspace"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIMoveAgentsToWorkspaceOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIMoveAgentsToWorkspaceOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIMoveAgentsToWorkspaceOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIMoveAgentsToWorkspaceOutput) Item() (*APIWorkspace, error) {
	if err := sdk.Require(v.Extra, "workspace", true); err != nil {
		return nil, err
	}
	return &v.Workspace, nil
}

// APIOpenSearchPlanSize is the size of the database of a new knowledge base.
type APIOpenSearchPlanSize string

const (
	// APIOpenSearchPlanSizeOpenSearchPlanSizeExtraLarge is the value `OPEN_SEARCH_PLAN_SIZE_EXTRA_LARGE`.
	APIOpenSearchPlanSizeOpenSearchPlanSizeExtraLarge APIOpenSearchPlanSize = "OPEN_SEARCH_PLAN_SIZE_EXTRA_LARGE"
	// APIOpenSearchPlanSizeOpenSearchPlanSizeLarge is the value `OPEN_SEARCH_PLAN_SIZE_LARGE`.
	APIOpenSearchPlanSizeOpenSearchPlanSizeLarge APIOpenSearchPlanSize = "OPEN_SEARCH_PLAN_SIZE_LARGE"
	// APIOpenSearchPlanSizeOpenSearchPlanSizeMedium is the value `OPEN_SEARCH_PLAN_SIZE_MEDIUM`.
	APIOpenSearchPlanSizeOpenSearchPlanSizeMedium APIOpenSearchPlanSize = "OPEN_SEARCH_PLAN_SIZE_MEDIUM"
	// APIOpenSearchPlanSizeOpenSearchPlanSizeSmall is the value `OPEN_SEARCH_PLAN_SIZE_SMALL`.
	APIOpenSearchPlanSizeOpenSearchPlanSizeSmall APIOpenSearchPlanSize = "OPEN_SEARCH_PLAN_SIZE_SMALL"
	// APIOpenSearchPlanSizeOpenSearchPlanSizeUnspecified: Not specified.
	APIOpenSearchPlanSizeOpenSearchPlanSizeUnspecified APIOpenSearchPlanSize = "OPEN_SEARCH_PLAN_SIZE_UNSPECIFIED"
)

// APIOpenaiAPIKey is a stored OpenAI API key, without its secret.
type APIOpenaiAPIKey struct {
	// When the OpenAI API key was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The ID of the user who created it.
	CreatedBy sdk.Opt[uint64] `json:"created_by,omitzero" api:"quoted"`
	// When the OpenAI API key was deleted.
	DeletedAt sdk.Opt[time.Time] `json:"deleted_at,omitzero"`
	// The models that the key can be used with.
	Models []APIModel `json:"models,omitzero"`
	// The OpenAI API key's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// When the OpenAI API key was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The OpenAI API key's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIOpenaiAPIKey) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIOpenaiAPIKey) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIPages is the URLs of other pages.
type APIPages struct {
	// The URL of the first page.
	First sdk.Opt[string] `json:"first,omitzero"`
	// The URL of the last page.
	Last sdk.Opt[string] `json:"last,omitzero"`
	// The URL of the next page; absent on the last page.
	Next sdk.Opt[string] `json:"next,omitzero"`
	// The URL of the previous page; absent on the first page. Other lists call it `prev`.
	Previous sdk.Opt[string] `json:"previous,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIPages) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIPages) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIPerModelResultSummaries is the results of each model that a model router selected.
type APIPerModelResultSummaries struct {
	// The results of each model that received at least one prompt.
	Summaries []APIPerModelResultSummary `json:"summaries,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIPerModelResultSummaries) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIPerModelResultSummaries) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIPerModelResultSummaries) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIPerModelResultSummary is the results of one model that a model router selected.
type APIPerModelResultSummary struct {
	// The result summaries of the metrics over this model's prompts.
	MetricSummaries []APIMetricResultSummary `json:"metric_summaries,omitzero"`
	// The name of the model, such as `Llama 3.3 Instruct (70B)`.
	ModelName sdk.Opt[string] `json:"model_name,omitzero"`
	// The latency and token usage of the model.
	PerformanceMetrics *APIPerformanceMetrics `json:"performance_metrics,omitzero"`
	// The number of prompts routed to the model.
	PromptCount sdk.Opt[int64] `json:"prompt_count,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIPerModelResultSummary) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIPerModelResultSummary) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIPerModelResultSummary) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIPerTaskResultSummaries is the results of each task that a model router detected.
type APIPerTaskResultSummaries struct {
	// The results of each task that was detected in at least one prompt.
	Summaries []APIPerTaskResultSummary `json:"summaries,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIPerTaskResultSummaries) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIPerTaskResultSummaries) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIPerTaskResultSummaries) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIPerTaskResultSummary is the results of one task that a model router detected.
type APIPerTaskResultSummary struct {
	// The result summaries of the metrics over this task's prompts.
	MetricSummaries []APIMetricResultSummary `json:"metric_summaries,omitzero"`
	// The latency and token usage of the task.
	PerformanceMetrics *APIPerformanceMetrics `json:"performance_metrics,omitzero"`
	// The number of prompts with the task.
	PromptCount sdk.Opt[int64] `json:"prompt_count,omitzero"`
	// The name of the task, such as `Summarization`.
	TaskName sdk.Opt[string] `json:"task_name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIPerTaskResultSummary) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIPerTaskResultSummary) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIPerTaskResultSummary) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIPerformanceMetrics is the latency and token usage of an evaluation.
type APIPerformanceMetrics struct {
	// The latency of the candidate.
	CandidateLatency *APILatencyMetrics `json:"candidate_latency,omitzero"`
	// The token usage of the candidate and the judge.
	TokenUsage *APITokenUsage `json:"token_usage,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIPerformanceMetrics) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIPerformanceMetrics) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIPerformanceMetrics) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIPresetSaveSection is a section of an evaluation run's settings that can be saved in a preset.
type APIPresetSaveSection string

const (
	// APIPresetSaveSectionPresetSaveSectionCandidate is the candidate and its settings, without the system prompt.
	APIPresetSaveSectionPresetSaveSectionCandidate APIPresetSaveSection = "PRESET_SAVE_SECTION_CANDIDATE"
	// APIPresetSaveSectionPresetSaveSectionDataset is the dataset.
	APIPresetSaveSectionPresetSaveSectionDataset APIPresetSaveSection = "PRESET_SAVE_SECTION_DATASET"
	// APIPresetSaveSectionPresetSaveSectionJudge is the judge model.
	APIPresetSaveSectionPresetSaveSectionJudge APIPresetSaveSection = "PRESET_SAVE_SECTION_JUDGE"
	// APIPresetSaveSectionPresetSaveSectionMetrics is the metrics, including the star metric.
	APIPresetSaveSectionPresetSaveSectionMetrics APIPresetSaveSection = "PRESET_SAVE_SECTION_METRICS"
	// APIPresetSaveSectionPresetSaveSectionSystemPrompt: Only the system prompt of the candidate.
	APIPresetSaveSectionPresetSaveSectionSystemPrompt APIPresetSaveSection = "PRESET_SAVE_SECTION_SYSTEM_PROMPT"
	// APIPresetSaveSectionPresetSaveSectionUnspecified: Not specified.
	APIPresetSaveSectionPresetSaveSectionUnspecified APIPresetSaveSection = "PRESET_SAVE_SECTION_UNSPECIFIED"
)

// APIPresignedURLFile is a file to upload.
type APIPresignedURLFile struct {
	// The name of the local file.
	FileName sdk.Opt[string] `json:"file_name,omitzero"`
	// The size of the file, in bytes.
	FileSize sdk.Opt[int64] `json:"file_size,omitzero" api:"quoted"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIPresignedURLFile) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIPresignedURLFile) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIPrompt is the result of one prompt in an evaluation run.
type APIPrompt struct {
	// The spans of the agent's trace.
	EvaluationTraceSpans []APIEvaluationTraceSpan `json:"evaluation_trace_spans,omitzero"`
	// The expected answer, if the dataset has one.
	GroundTruth sdk.Opt[string] `json:"ground_truth,omitzero"`
	// The prompt.
	Input sdk.Opt[string] `json:"input,omitzero"`
	// The number of input tokens. Secret: not printed.
	InputTokens sdk.Opt[uint64] `json:"input_tokens,omitzero" api:"secret,quoted"`
	// The response.
	Output sdk.Opt[string] `json:"output,omitzero"`
	// The number of output tokens. Secret: not printed.
	OutputTokens sdk.Opt[uint64] `json:"output_tokens,omitzero" api:"secret,quoted"`
	// The chunks retrieved from knowledge bases.
	PromptChunks []APIPromptChunk `json:"prompt_chunks,omitzero"`
	// The ID of the prompt.
	PromptID sdk.Opt[int64] `json:"prompt_id,omitzero"`
	// The metric results of the prompt.
	PromptLevelMetricResults []APIEvaluationMetricResult `json:"prompt_level_metric_results,omitzero"`
	// The ID of the trace of the response.
	TraceID sdk.Opt[string] `json:"trace_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIPrompt) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIPrompt) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIPrompt) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIPrompt) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIPrompt) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIPromptChunk is a chunk of a document that an agent retrieved.
type APIPromptChunk struct {
	// The percentage of the chunk that was used.
	ChunkUsagePct sdk.Opt[float64] `json:"chunk_usage_pct,omitzero"`
	// Whether the chunk was used.
	ChunkUsed sdk.Opt[bool] `json:"chunk_used,omitzero"`
	// The ID of the knowledge base.
	IndexUuid sdk.Opt[string] `json:"index_uuid,omitzero"`
	// The name of the source document, a file name or title.
	SourceName sdk.Opt[string] `json:"source_name,omitzero"`
	// The text of the chunk.
	Text sdk.Opt[string] `json:"text,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIPromptChunk) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIPromptChunk) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIRegenerateAgentAPIKeyOutput is the response of `PUT
// /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}/regenerate`.
type APIRegenerateAgentAPIKeyOutput struct {
	// The API key.
	APIKeyInfo APIAgentAPIKeyInfo `json:"api_key_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIRegenerateAgentAPIKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIRegenerateAgentAPIKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIRegenerateAgentAPIKeyOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIRegenerateAgentAPIKeyOutput) Item() (*APIAgentAPIKeyInfo, error) {
	if err := sdk.Require(v.Extra, "api_key_info", true); err != nil {
		return nil, err
	}
	return &v.APIKeyInfo, nil
}

// APIRegenerateModelAPIKeyOutput is the response of `PUT /v2/gen-ai/models/api_keys/{api_key_uuid}/regenerate`.
type APIRegenerateModelAPIKeyOutput struct {
	// The API key.
	APIKeyInfo APIModelAPIKey `json:"api_key_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIRegenerateModelAPIKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIRegenerateModelAPIKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIRegenerateModelAPIKeyOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIRegenerateModelAPIKeyOutput) Item() (*APIModelAPIKey, error) {
	if err := sdk.Require(v.Extra, "api_key_info", true); err != nil {
		return nil, err
	}
	return &v.APIKeyInfo, nil
}

// APIRerankingConfiguration is the reranking settings of a knowledge base.
type APIRerankingConfiguration struct {
	// Whether results are reranked.
	Enabled sdk.Opt[bool] `json:"enabled,omitzero"`
	// The reranking model, such as `bge-reranker-v2-m3`.
	Model sdk.Opt[string] `json:"model,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIRerankingConfiguration) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIRerankingConfiguration) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIResourceUsage is the usage of a resource over a period.
type APIResourceUsage struct {
	// The usage, by type.
	Measurements []APIUsageMeasurement `json:"measurements,omitzero"`
	// The ID of the resource.
	ResourceUuid sdk.Opt[string] `json:"resource_uuid,omitzero"`
	// The start of the period.
	Start sdk.Opt[time.Time] `json:"start,omitzero"`
	// The end of the period.
	Stop sdk.Opt[time.Time] `json:"stop,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIResourceUsage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIResourceUsage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIRetrievalMethod is how a query is transformed before a knowledge base is searched.
type APIRetrievalMethod string

const (
	// APIRetrievalMethodRetrievalMethodNone does not change the query.
	APIRetrievalMethodRetrievalMethodNone APIRetrievalMethod = "RETRIEVAL_METHOD_NONE"
	// APIRetrievalMethodRetrievalMethodRewrite rewrites the query.
	APIRetrievalMethodRetrievalMethodRewrite APIRetrievalMethod = "RETRIEVAL_METHOD_REWRITE"
	// APIRetrievalMethodRetrievalMethodStepBack adds a more general query.
	APIRetrievalMethodRetrievalMethodStepBack APIRetrievalMethod = "RETRIEVAL_METHOD_STEP_BACK"
	// APIRetrievalMethodRetrievalMethodSubQueries splits the query into smaller queries.
	APIRetrievalMethodRetrievalMethodSubQueries APIRetrievalMethod = "RETRIEVAL_METHOD_SUB_QUERIES"
	// APIRetrievalMethodRetrievalMethodUnknown is the value `RETRIEVAL_METHOD_UNKNOWN`.
	APIRetrievalMethodRetrievalMethodUnknown APIRetrievalMethod = "RETRIEVAL_METHOD_UNKNOWN"
)

// APIRetrieverSpan is the details of a retriever span.
type APIRetrieverSpan struct {
	// The fields that all types of spans share.
	Common *APISpanCommon `json:"common,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIRetrieverSpan) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIRetrieverSpan) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIRollbackToAgentVersionInputPublic is the version to roll an agent back to.
type APIRollbackToAgentVersionInputPublic struct {
	// The agent's UUID.
	Uuid sdk.Opt[string] `json:"uuid,omitzero"`
	// The hash of the version.
	VersionHash sdk.Opt[string] `json:"version_hash,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIRollbackToAgentVersionInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIRollbackToAgentVersionInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIRollbackToAgentVersionOutput is the response of `PUT /v2/gen-ai/agents/{uuid}/versions`.
type APIRollbackToAgentVersionOutput struct {
	// Audit data for internal use by DigitalOcean.
	AuditHeader *APIAuditHeader `json:"audit_header,omitzero"`
	// The hash of the version now in use.
	VersionHash sdk.Opt[string] `json:"version_hash,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIRollbackToAgentVersionOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIRollbackToAgentVersionOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIRunEvaluationTestCaseInputPublic is the settings of an evaluation run to start.
type APIRunEvaluationTestCaseInputPublic struct {
	// The names of the agent deployments to evaluate, for agents built with the Agent Development Kit (ADK).
	AgentDeploymentNames []string `json:"agent_deployment_names,omitzero"`
	// The IDs of the agents to evaluate, for other agents.
	AgentUuids []string `json:"agent_uuids,omitzero"`
	// The name of the run.
	RunName sdk.Opt[string] `json:"run_name,omitzero"`
	// The ID of the test case.
	TestCaseUuid sdk.Opt[string] `json:"test_case_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIRunEvaluationTestCaseInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIRunEvaluationTestCaseInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIRunEvaluationTestCaseOutput is the response of `POST /v2/gen-ai/evaluation_runs`.
type APIRunEvaluationTestCaseOutput struct {
	// The IDs of the runs.
	EvaluationRunUuids []string `json:"evaluation_run_uuids"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIRunEvaluationTestCaseOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIRunEvaluationTestCaseOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Items returns the list of the response.
func (v *APIRunEvaluationTestCaseOutput) Items() ([]string, error) {
	if err := sdk.Require(v.Extra, "evaluation_run_uuids", true); err != nil {
		return nil, err
	}
	return v.EvaluationRunUuids, nil
}

// APIScheduledIndexing is the indexing schedule of a knowledge base.
type APIScheduledIndexing struct {
	// When the indexing schedule was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The days of the week as numbers, as in cron, where 1 is Monday.
	Days []int32 `json:"days,omitzero"`
	// When the indexing schedule was deleted.
	DeletedAt sdk.Opt[time.Time] `json:"deleted_at,omitzero"`
	// Whether the indexing schedule is active.
	IsActive sdk.Opt[bool] `json:"is_active,omitzero"`
	// The ID of the knowledge base.
	KnowledgeBaseUuid sdk.Opt[string] `json:"knowledge_base_uuid,omitzero"`
	// When the schedule last started a job.
	LastRanAt sdk.Opt[time.Time] `json:"last_ran_at,omitzero"`
	// When the schedule next starts a job.
	NextRunAt sdk.Opt[time.Time] `json:"next_run_at,omitzero"`
	// The time of day, as `HH:MM:SS`.
	Time sdk.Opt[string] `json:"time,omitzero"`
	// When the indexing schedule was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The indexing schedule's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIScheduledIndexing) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIScheduledIndexing) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APISpacesDataSource is a Spaces bucket to index.
type APISpacesDataSource struct {
	// The name of the bucket.
	BucketName sdk.Opt[string] `json:"bucket_name,omitzero"`
	// The folder or object in the bucket.
	ItemPath sdk.Opt[string] `json:"item_path,omitzero"`
	// The region of the bucket.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APISpacesDataSource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APISpacesDataSource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APISpanCommon is the fields that all types of spans share.
type APISpanCommon struct {
	// When the span was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The duration of the span, in nanoseconds.
	DurationNs sdk.Opt[int64] `json:"duration_ns,omitzero" api:"quoted"`
	// Metadata, as free-form text by name.
	Metadata map[string]string `json:"metadata,omitzero"`
	// The span's status code.
	StatusCode sdk.Opt[int32] `json:"status_code,omitzero"`
	// The tags for filtering and grouping.
	Tags []string `json:"tags,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APISpanCommon) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APISpanCommon) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIStarMetric is the star metric and its success threshold.
type APIStarMetric struct {
	// The ID of the metric.
	MetricUuid sdk.Opt[string] `json:"metric_uuid,omitzero"`
	// The name of the metric.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The value that must be reached.
	SuccessThreshold sdk.Opt[float64] `json:"success_threshold,omitzero"`
	// The value that must be reached, in percent from 0 to 100.
	SuccessThresholdPct sdk.Opt[int32] `json:"success_threshold_pct,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIStarMetric) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIStarMetric) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIStarMetricSummary is the star metric, with its threshold.
type APIStarMetricSummary struct {
	// The name of the metric.
	MetricName sdk.Opt[string] `json:"metric_name,omitzero"`
	// The ID of the metric.
	MetricUuid sdk.Opt[string] `json:"metric_uuid,omitzero"`
	// The value that must be reached.
	Threshold sdk.Opt[float64] `json:"threshold,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIStarMetricSummary) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIStarMetricSummary) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIStartKnowledgeBaseIndexingJobInputPublic is the settings of an indexing job to start.
type APIStartKnowledgeBaseIndexingJobInputPublic struct {
	// The IDs of the data sources to index. All of them by default.
	DataSourceUuids []string `json:"data_source_uuids,omitzero"`
	// The ID of the knowledge base.
	KnowledgeBaseUuid sdk.Opt[string] `json:"knowledge_base_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIStartKnowledgeBaseIndexingJobInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIStartKnowledgeBaseIndexingJobInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIStartKnowledgeBaseIndexingJobOutput is the response of `POST /v2/gen-ai/indexing_jobs`.
type APIStartKnowledgeBaseIndexingJobOutput struct {
	// The indexing job.
	Job APIIndexingJob `json:"job"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIStartKnowledgeBaseIndexingJobOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIStartKnowledgeBaseIndexingJobOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIStartKnowledgeBaseIndexingJobOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIStartKnowledgeBaseIndexingJobOutput) Item() (*APIIndexingJob, error) {
	if err := sdk.Require(v.Extra, "job", true); err != nil {
		return nil, err
	}
	return &v.Job, nil
}

// APITokenPricing is the cost of a model's tokens.
type APITokenPricing struct {
	// The cost of the input tokens.
	InputCost sdk.Opt[float64] `json:"input_cost,omitzero"`
	// The cost of the output tokens.
	OutputCost sdk.Opt[float64] `json:"output_cost,omitzero"`
	// The total cost.
	TotalCost sdk.Opt[float64] `json:"total_cost,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APITokenPricing) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APITokenPricing) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APITokenUsage is the token usage of the candidate and the judge in an evaluation.
type APITokenUsage struct {
	// The number of input tokens of the candidate. Secret: not printed.
	TotalCandidateInputTokens sdk.Opt[uint64] `json:"total_candidate_input_tokens,omitzero" api:"secret,quoted"`
	// The number of output tokens of the candidate. Secret: not printed.
	TotalCandidateOutputTokens sdk.Opt[uint64] `json:"total_candidate_output_tokens,omitzero" api:"secret,quoted"`
	// The total number of tokens of the candidate. Secret: not printed.
	TotalCandidateTokens sdk.Opt[uint64] `json:"total_candidate_tokens,omitzero" api:"secret,quoted"`
	// The number of input tokens of the judge. Secret: not printed.
	TotalJudgeInputTokens sdk.Opt[uint64] `json:"total_judge_input_tokens,omitzero" api:"secret,quoted"`
	// The number of output tokens of the judge. Secret: not printed.
	TotalJudgeOutputTokens sdk.Opt[uint64] `json:"total_judge_output_tokens,omitzero" api:"secret,quoted"`
	// The total number of tokens of the judge. Secret: not printed.
	TotalJudgeTokens sdk.Opt[uint64] `json:"total_judge_tokens,omitzero" api:"secret,quoted"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APITokenUsage) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APITokenUsage) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APITokenUsage) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APITokenUsage) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APITokenUsage) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIToolSpan is the details of a tool span.
type APIToolSpan struct {
	// The fields that all types of spans share.
	Common *APISpanCommon `json:"common,omitzero"`
	// The ID of the tool call.
	ToolCallID sdk.Opt[string] `json:"tool_call_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIToolSpan) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIToolSpan) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APITraceSpan is a span of a trace. The field of its type has the details.
type APITraceSpan struct {
	// The details of an agent span.
	Agent *APIAgentSpan `json:"agent,omitzero"`
	// When the span was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The input of the step, as free-form JSON.
	Input map[string]json.RawMessage `json:"input,omitzero"`
	// The details of a language model span.
	Llm *APILlmSpan `json:"llm,omitzero"`
	// The span's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The output of the step, as free-form JSON.
	Output map[string]json.RawMessage `json:"output,omitzero"`
	// The details of a retriever span.
	Retriever *APIRetrieverSpan `json:"retriever,omitzero"`
	// The details of a tool span.
	Tool *APIToolSpan `json:"tool,omitzero"`
	// The type of the span. Default: `TRACE_SPAN_TYPE_UNKNOWN`.
	Type APITraceSpanType `json:"type,omitzero"`
	// The details of a workflow span.
	Workflow *APIWorkflowSpan `json:"workflow,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APITraceSpan) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APITraceSpan) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APITraceSpanType is the type of a span in a trace.
type APITraceSpanType string

const (
	// APITraceSpanTypeTraceSpanTypeAgent is an agent.
	APITraceSpanTypeTraceSpanTypeAgent APITraceSpanType = "TRACE_SPAN_TYPE_AGENT"
	// APITraceSpanTypeTraceSpanTypeLlm is a language model call.
	APITraceSpanTypeTraceSpanTypeLlm APITraceSpanType = "TRACE_SPAN_TYPE_LLM"
	// APITraceSpanTypeTraceSpanTypeRetriever is a search of a knowledge base.
	APITraceSpanTypeTraceSpanTypeRetriever APITraceSpanType = "TRACE_SPAN_TYPE_RETRIEVER"
	// APITraceSpanTypeTraceSpanTypeTool is a tool call.
	APITraceSpanTypeTraceSpanTypeTool APITraceSpanType = "TRACE_SPAN_TYPE_TOOL"
	// APITraceSpanTypeTraceSpanTypeUnknown is the value `TRACE_SPAN_TYPE_UNKNOWN`.
	APITraceSpanTypeTraceSpanTypeUnknown APITraceSpanType = "TRACE_SPAN_TYPE_UNKNOWN"
	// APITraceSpanTypeTraceSpanTypeWorkflow is a workflow of several steps.
	APITraceSpanTypeTraceSpanTypeWorkflow APITraceSpanType = "TRACE_SPAN_TYPE_WORKFLOW"
)

// APIUnlinkAgentFunctionOutput is the response of `DELETE /v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}`.
type APIUnlinkAgentFunctionOutput struct {
	// The agent.
	Agent APIAgent `json:"agent"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUnlinkAgentFunctionOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUnlinkAgentFunctionOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIUnlinkAgentFunctionOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUnlinkAgentFunctionOutput) Item() (*APIAgent, error) {
	if err := sdk.Require(v.Extra, "agent", true); err != nil {
		return nil, err
	}
	return &v.Agent, nil
}

// APIUnlinkAgentGuardrailOutput is the response of `DELETE
// /v2/gen-ai/agents/{agent_uuid}/guardrails/{guardrail_uuid}`.
type APIUnlinkAgentGuardrailOutput struct {
	// The agent.
	Agent APIAgent `json:"agent"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUnlinkAgentGuardrailOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUnlinkAgentGuardrailOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIUnlinkAgentGuardrailOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUnlinkAgentGuardrailOutput) Item() (*APIAgent, error) {
	if err := sdk.Require(v.Extra, "agent", true); err != nil {
		return nil, err
	}
	return &v.Agent, nil
}

// APIUnlinkAgentOutput is the response of `DELETE
// /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}`.
type APIUnlinkAgentOutput struct {
	// The ID of the child agent.
	ChildAgentUuid sdk.Opt[string] `json:"child_agent_uuid,omitzero"`
	// The ID of the parent agent.
	ParentAgentUuid sdk.Opt[string] `json:"parent_agent_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUnlinkAgentOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUnlinkAgentOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUnlinkKnowledgeBaseOutput is the response of `DELETE
// /v2/gen-ai/agents/{agent_uuid}/knowledge_bases/{knowledge_base_uuid}`.
type APIUnlinkKnowledgeBaseOutput struct {
	// The agent.
	Agent APIAgent `json:"agent"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUnlinkKnowledgeBaseOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUnlinkKnowledgeBaseOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIUnlinkKnowledgeBaseOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUnlinkKnowledgeBaseOutput) Item() (*APIAgent, error) {
	if err := sdk.Require(v.Extra, "agent", true); err != nil {
		return nil, err
	}
	return &v.Agent, nil
}

// APIUpdateAgentAPIKeyInputPublic is the new name of an agent's API key.
type APIUpdateAgentAPIKeyInputPublic struct {
	// The ID of the agent.
	AgentUuid sdk.Opt[string] `json:"agent_uuid,omitzero"`
	// The ID of the API key.
	APIKeyUuid sdk.Opt[string] `json:"api_key_uuid,omitzero"`
	// The API key's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateAgentAPIKeyInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateAgentAPIKeyInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUpdateAgentAPIKeyOutput is the response of `PUT /v2/gen-ai/agents/{agent_uuid}/api_keys/{api_key_uuid}`.
type APIUpdateAgentAPIKeyOutput struct {
	// The API key.
	APIKeyInfo APIAgentAPIKeyInfo `json:"api_key_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateAgentAPIKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateAgentAPIKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIUpdateAgentAPIKeyOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUpdateAgentAPIKeyOutput) Item() (*APIAgentAPIKeyInfo, error) {
	if err := sdk.Require(v.Extra, "api_key_info", true); err != nil {
		return nil, err
	}
	return &v.APIKeyInfo, nil
}

// APIUpdateAgentDeploymentVisbilityOutput is the response of `PUT /v2/gen-ai/agents/{uuid}/deployment_visibility`.
type APIUpdateAgentDeploymentVisbilityOutput struct {
	// The agent.
	Agent APIAgent `json:"agent"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateAgentDeploymentVisbilityOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateAgentDeploymentVisbilityOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIUpdateAgentDeploymentVisbilityOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUpdateAgentDeploymentVisbilityOutput) Item() (*APIAgent, error) {
	if err := sdk.Require(v.Extra, "agent", true); err != nil {
		return nil, err
	}
	return &v.Agent, nil
}

// APIUpdateAgentDeploymentVisibilityInputPublic is the new visibility of an agent.
type APIUpdateAgentDeploymentVisibilityInputPublic struct {
	// The agent's UUID.
	Uuid sdk.Opt[string] `json:"uuid,omitzero"`
	// The visibility. Default: `VISIBILITY_UNKNOWN`.
	Visibility APIDeploymentVisibility `json:"visibility,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateAgentDeploymentVisibilityInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateAgentDeploymentVisibilityInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUpdateAgentFunctionInputPublic is a change to a function of an agent.
type APIUpdateAgentFunctionInputPublic struct {
	// The ID of the agent.
	AgentUuid sdk.Opt[string] `json:"agent_uuid,omitzero"`
	// A description of the function for the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The name of the function on DigitalOcean Functions.
	FaasName sdk.Opt[string] `json:"faas_name,omitzero"`
	// The namespace of the function on DigitalOcean Functions.
	FaasNamespace sdk.Opt[string] `json:"faas_namespace,omitzero"`
	// The function's name, as shown to the model.
	FunctionName sdk.Opt[string] `json:"function_name,omitzero"`
	// The ID of the function.
	FunctionUuid sdk.Opt[string] `json:"function_uuid,omitzero"`
	// The schema of the function's input, for the model.
	InputSchema map[string]json.RawMessage `json:"input_schema,omitzero"`
	// The schema of the function's output, for the model.
	OutputSchema map[string]json.RawMessage `json:"output_schema,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateAgentFunctionInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateAgentFunctionInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUpdateAgentFunctionOutput is the response of `PUT /v2/gen-ai/agents/{agent_uuid}/functions/{function_uuid}`.
type APIUpdateAgentFunctionOutput struct {
	// The agent.
	Agent APIAgent `json:"agent"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateAgentFunctionOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateAgentFunctionOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIUpdateAgentFunctionOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUpdateAgentFunctionOutput) Item() (*APIAgent, error) {
	if err := sdk.Require(v.Extra, "agent", true); err != nil {
		return nil, err
	}
	return &v.Agent, nil
}

// APIUpdateAgentInputPublic is a change to an agent.
type APIUpdateAgentInputPublic struct {
	// Whether log insights are enabled.
	AgentLogInsightsEnabled sdk.Opt[bool] `json:"agent_log_insights_enabled,omitzero"`
	// The websites that can embed the chat widget, such as `https://example.com`.
	AllowedDomains []string `json:"allowed_domains,omitzero"`
	// The ID of the stored Anthropic API key, for Anthropic models.
	AnthropicKeyUuid sdk.Opt[string] `json:"anthropic_key_uuid,omitzero"`
	// Whether to remove all MCP servers, which an empty `mcp_servers` list does not do.
	ClearMcpServers sdk.Opt[bool] `json:"clear_mcp_servers,omitzero"`
	// Whether conversations are logged.
	ConversationLogsEnabled sdk.Opt[bool] `json:"conversation_logs_enabled,omitzero"`
	// A description of the agent. Not sent to the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The instruction that tells the model how to behave.
	Instruction sdk.Opt[string] `json:"instruction,omitzero"`
	// The number of results from a knowledge base to use for a response.
	K sdk.Opt[int64] `json:"k,omitzero"`
	// The maximum number of tokens in a response, from 1 to 512.
	MaxTokens sdk.Opt[int64] `json:"max_tokens,omitzero"`
	// The Model Context Protocol (MCP) servers whose tools the agent can use.
	McpServers []APIMcpServer `json:"mcp_servers,omitzero"`
	// The ID of the stored API key of another model provider, for models of that provider.
	ModelProviderKeyUuid sdk.Opt[string] `json:"model_provider_key_uuid,omitzero"`
	// The ID of the model router that selects the model.
	ModelRouterUuid sdk.Opt[string] `json:"model_router_uuid,omitzero"`
	// The ID of the model.
	ModelUuid sdk.Opt[string] `json:"model_uuid,omitzero"`
	// The agent's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The ID of the stored OpenAI API key, for OpenAI models.
	OpenAiKeyUuid sdk.Opt[string] `json:"open_ai_key_uuid,omitzero"`
	// The ID of the project that the agent belongs to.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// Whether responses cite their sources.
	ProvideCitations sdk.Opt[bool] `json:"provide_citations,omitzero"`
	// The reasoning effort of the model, such as `low`.
	ReasoningEffort sdk.Opt[string] `json:"reasoning_effort,omitzero"`
	// How queries are transformed before a knowledge base is searched. Default: `RETRIEVAL_METHOD_UNKNOWN`.
	RetrievalMethod APIRetrievalMethod `json:"retrieval_method,omitzero"`
	// The slug of the router preset, such as `general`.
	RouterPresetSlug sdk.Opt[string] `json:"router_preset_slug,omitzero"`
	// The tags on the agent.
	Tags []string `json:"tags,omitzero"`
	// The sampling temperature, from 0 (deterministic) to 1 (creative).
	Temperature sdk.Opt[float64] `json:"temperature,omitzero"`
	// The number of tokens that an Anthropic model can use for thinking; 0 disables thinking.
	ThinkingTokenBudget sdk.Opt[int64] `json:"thinking_token_budget,omitzero"`
	// The nucleus sampling threshold, from 0 (narrow) to 1 (wide).
	TopP sdk.Opt[float64] `json:"top_p,omitzero"`
	// The agent's UUID.
	Uuid sdk.Opt[string] `json:"uuid,omitzero"`
	// Whether the agent can read public web pages with the `web_fetch` tool.
	WebFetchEnabled sdk.Opt[bool] `json:"web_fetch_enabled,omitzero"`
	// Whether the agent can search the web with the `web_search` tool.
	WebSearchEnabled sdk.Opt[bool] `json:"web_search_enabled,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateAgentInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateAgentInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIUpdateAgentInputPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIUpdateAgentOutput is the response of `PUT /v2/gen-ai/agents/{uuid}`.
type APIUpdateAgentOutput struct {
	// The agent.
	Agent APIAgent `json:"agent"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateAgentOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateAgentOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIUpdateAgentOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUpdateAgentOutput) Item() (*APIAgent, error) {
	if err := sdk.Require(v.Extra, "agent", true); err != nil {
		return nil, err
	}
	return &v.Agent, nil
}

// APIUpdateAnthropicAPIKeyInputPublic is a change to a stored Anthropic API key.
type APIUpdateAnthropicAPIKeyInputPublic struct {
	// The secret of the key, as issued by its provider. Secret: not printed.
	APIKey sdk.Opt[string] `json:"api_key,omitzero" api:"secret"`
	// The ID of the API key.
	APIKeyUuid sdk.Opt[string] `json:"api_key_uuid,omitzero"`
	// The Anthropic API key's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateAnthropicAPIKeyInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateAnthropicAPIKeyInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIUpdateAnthropicAPIKeyInputPublic) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIUpdateAnthropicAPIKeyInputPublic) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIUpdateAnthropicAPIKeyInputPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIUpdateAnthropicAPIKeyOutput is the response of `PUT /v2/gen-ai/anthropic/keys/{api_key_uuid}`.
type APIUpdateAnthropicAPIKeyOutput struct {
	// The Anthropic API key.
	APIKeyInfo APIAnthropicAPIKey `json:"api_key_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateAnthropicAPIKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateAnthropicAPIKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUpdateAnthropicAPIKeyOutput) Item() (*APIAnthropicAPIKey, error) {
	if err := sdk.Require(v.Extra, "api_key_info", true); err != nil {
		return nil, err
	}
	return &v.APIKeyInfo, nil
}

// APIUpdateCustomEvaluationMetricInputPublic is a change to a custom metric.
type APIUpdateCustomEvaluationMetricInputPublic struct {
	// The scoring settings.
	Config *APICustomEvaluationMetricConfig `json:"config,omitzero"`
	// A description of the metric.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The new name of the metric.
	MetricName sdk.Opt[string] `json:"metric_name,omitzero"`
	// The ID of the metric.
	MetricUuid sdk.Opt[string] `json:"metric_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateCustomEvaluationMetricInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateCustomEvaluationMetricInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUpdateCustomEvaluationMetricOutput is the response of `PUT /v2/gen-ai/custom_evaluation_metrics/{metric_uuid}`.
type APIUpdateCustomEvaluationMetricOutput struct {
	// The metric.
	Metric APIEvaluationMetric `json:"metric"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateCustomEvaluationMetricOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateCustomEvaluationMetricOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUpdateCustomEvaluationMetricOutput) Item() (*APIEvaluationMetric, error) {
	if err := sdk.Require(v.Extra, "metric", true); err != nil {
		return nil, err
	}
	return &v.Metric, nil
}

// APIUpdateCustomModelMetadataInputPublic is a change to the metadata of an imported model.
type APIUpdateCustomModelMetadataInputPublic struct {
	// A description of the model.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The new input modalities, unless empty. Only for models from a Spaces bucket.
	InputModalities []string `json:"input_modalities,omitzero"`
	// The license of the model.
	License sdk.Opt[string] `json:"license,omitzero"`
	// The custom model's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The new output modalities, unless empty. Only for models from a Spaces bucket.
	OutputModalities []string `json:"output_modalities,omitzero"`
	// The number of parameters.
	Parameters sdk.Opt[uint64] `json:"parameters,omitzero" api:"quoted"`
	// The tags on the custom model.
	Tags *CustomModelTags `json:"tags,omitzero"`
	// The custom model's UUID.
	Uuid sdk.Opt[string] `json:"uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateCustomModelMetadataInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateCustomModelMetadataInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUpdateCustomModelMetadataOutputPublic is the response of `PATCH /v2/gen-ai/custom_models/{uuid}/metadata`.
type APIUpdateCustomModelMetadataOutputPublic struct {
	// The custom model.
	Model APICustomModel `json:"model"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateCustomModelMetadataOutputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateCustomModelMetadataOutputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIUpdateCustomModelMetadataOutputPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUpdateCustomModelMetadataOutputPublic) Item() (*APICustomModel, error) {
	if err := sdk.Require(v.Extra, "model", true); err != nil {
		return nil, err
	}
	return &v.Model, nil
}

// APIUpdateEvaluationTestCaseInputPublic is a change to a test case.
type APIUpdateEvaluationTestCaseInputPublic struct {
	// The ID of the dataset.
	DatasetUuid sdk.Opt[string] `json:"dataset_uuid,omitzero"`
	// A description of the test case.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The IDs of the metrics.
	Metrics *APIEvaluationTestCaseMetricList `json:"metrics,omitzero"`
	// The test case's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The star metric, which determines whether a run passes.
	StarMetric *APIStarMetric `json:"star_metric,omitzero"`
	// The ID of the test case.
	TestCaseUuid sdk.Opt[string] `json:"test_case_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateEvaluationTestCaseInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateEvaluationTestCaseInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUpdateEvaluationTestCaseOutput is the response of `PUT /v2/gen-ai/evaluation_test_cases/{test_case_uuid}`.
type APIUpdateEvaluationTestCaseOutput struct {
	// The ID of the test case.
	TestCaseUuid sdk.Opt[string] `json:"test_case_uuid,omitzero"`
	// The number of the new version.
	Version sdk.Opt[int32] `json:"version,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateEvaluationTestCaseOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateEvaluationTestCaseOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUpdateKnowledgeBaseDataSourceInputPublic is a change to the chunking settings of a data source.
type APIUpdateKnowledgeBaseDataSourceInputPublic struct {
	// The chunking algorithm of the data source. Default: `CHUNKING_ALGORITHM_UNKNOWN`.
	ChunkingAlgorithm APIChunkingAlgorithm `json:"chunking_algorithm,omitzero"`
	// The chunk sizes of the data source.
	ChunkingOptions *APIChunkingOptions `json:"chunking_options,omitzero"`
	// The ID of the data source.
	DataSourceUuid sdk.Opt[string] `json:"data_source_uuid,omitzero"`
	// The ID of the knowledge base.
	KnowledgeBaseUuid sdk.Opt[string] `json:"knowledge_base_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateKnowledgeBaseDataSourceInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateKnowledgeBaseDataSourceInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUpdateKnowledgeBaseDataSourceOutput is the response of `PUT
// /v2/gen-ai/knowledge_bases/{knowledge_base_uuid}/data_sources/{data_source_uuid}`.
type APIUpdateKnowledgeBaseDataSourceOutput struct {
	// The data source.
	KnowledgeBaseDataSource APIKnowledgeBaseDataSource `json:"knowledge_base_data_source"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateKnowledgeBaseDataSourceOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateKnowledgeBaseDataSourceOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUpdateKnowledgeBaseDataSourceOutput) Item() (*APIKnowledgeBaseDataSource, error) {
	if err := sdk.Require(v.Extra, "knowledge_base_data_source", true); err != nil {
		return nil, err
	}
	return &v.KnowledgeBaseDataSource, nil
}

// APIUpdateKnowledgeBaseInputPublic is a change to a knowledge base.
type APIUpdateKnowledgeBaseInputPublic struct {
	// The ID of the new database.
	DatabaseID sdk.Opt[string] `json:"database_id,omitzero"`
	// The knowledge base's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The ID of the project that the knowledge base belongs to.
	ProjectID sdk.Opt[string] `json:"project_id,omitzero"`
	// The reranking settings of the knowledge base.
	RerankingConfig *APIRerankingConfiguration `json:"reranking_config,omitzero"`
	// The tags on the knowledge base.
	Tags []string `json:"tags,omitzero"`
	// The knowledge base's UUID.
	Uuid sdk.Opt[string] `json:"uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateKnowledgeBaseInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateKnowledgeBaseInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUpdateKnowledgeBaseOutput is the response of `PUT /v2/gen-ai/knowledge_bases/{uuid}`.
type APIUpdateKnowledgeBaseOutput struct {
	// The knowledge base.
	KnowledgeBase APIKnowledgeBase `json:"knowledge_base"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateKnowledgeBaseOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateKnowledgeBaseOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIUpdateKnowledgeBaseOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUpdateKnowledgeBaseOutput) Item() (*APIKnowledgeBase, error) {
	if err := sdk.Require(v.Extra, "knowledge_base", true); err != nil {
		return nil, err
	}
	return &v.KnowledgeBase, nil
}

// APIUpdateLinkedAgentInputPublic is a change to a route between two agents.
type APIUpdateLinkedAgentInputPublic struct {
	// The ID of the child agent.
	ChildAgentUuid sdk.Opt[string] `json:"child_agent_uuid,omitzero"`
	// The condition, in plain language, on which to use the route, such as `use this to get weather information`.
	IfCase sdk.Opt[string] `json:"if_case,omitzero"`
	// The ID of the parent agent.
	ParentAgentUuid sdk.Opt[string] `json:"parent_agent_uuid,omitzero"`
	// The name of the route, such as `weather_route`.
	RouteName sdk.Opt[string] `json:"route_name,omitzero"`
	// The ID of the route.
	Uuid sdk.Opt[string] `json:"uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateLinkedAgentInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateLinkedAgentInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUpdateLinkedAgentOutput is the response of `PUT
// /v2/gen-ai/agents/{parent_agent_uuid}/child_agents/{child_agent_uuid}`.
type APIUpdateLinkedAgentOutput struct {
	// The ID of the child agent.
	ChildAgentUuid sdk.Opt[string] `json:"child_agent_uuid,omitzero"`
	// The ID of the parent agent.
	ParentAgentUuid sdk.Opt[string] `json:"parent_agent_uuid,omitzero"`
	// The `rollback` flag of the update; its meaning is not documented.
	Rollback sdk.Opt[bool] `json:"rollback,omitzero"`
	// The ID of the route.
	Uuid sdk.Opt[string] `json:"uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateLinkedAgentOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateLinkedAgentOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUpdateModelAPIKeyInputPublic is the new name of a model access key.
type APIUpdateModelAPIKeyInputPublic struct {
	// The ID of the API key.
	APIKeyUuid sdk.Opt[string] `json:"api_key_uuid,omitzero"`
	// The API key's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateModelAPIKeyInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateModelAPIKeyInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUpdateModelAPIKeyOutput is the response of `PUT /v2/gen-ai/models/api_keys/{api_key_uuid}`.
type APIUpdateModelAPIKeyOutput struct {
	// The API key.
	APIKeyInfo APIModelAPIKey `json:"api_key_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateModelAPIKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateModelAPIKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIUpdateModelAPIKeyOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUpdateModelAPIKeyOutput) Item() (*APIModelAPIKey, error) {
	if err := sdk.Require(v.Extra, "api_key_info", true); err != nil {
		return nil, err
	}
	return &v.APIKeyInfo, nil
}

// APIUpdateModelEvaluationRunInputPublic is the new name of a model evaluation run.
type APIUpdateModelEvaluationRunInputPublic struct {
	// The ID of the evaluation run.
	EvalRunUuid sdk.Opt[string] `json:"eval_run_uuid,omitzero"`
	// The new name. At most 255 characters.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateModelEvaluationRunInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateModelEvaluationRunInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUpdateModelEvaluationRunOutput is the response of `PATCH /v2/gen-ai/model_evaluation_runs/{eval_run_uuid}`.
type APIUpdateModelEvaluationRunOutput struct {
	// The evaluation run.
	Run APIModelEvaluationRunSummary `json:"run"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateModelEvaluationRunOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateModelEvaluationRunOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUpdateModelEvaluationRunOutput) Item() (*APIModelEvaluationRunSummary, error) {
	if err := sdk.Require(v.Extra, "run", true); err != nil {
		return nil, err
	}
	return &v.Run, nil
}

// APIUpdateModelRouterInputPublic is a change to a model router.
type APIUpdateModelRouterInputPublic struct {
	// A description of the model router.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The models to try if no task matches. Objects here, but names elsewhere.
	FallbackModels []map[string]json.RawMessage `json:"fallback_models,omitzero"`
	// The name of the model router, with at most 255 characters from `a` to `z`, digits and `-`.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The tasks of the router, each with its models.
	Policies []APIModelRouterTaskPolicy `json:"policies,omitzero"`
	// No longer used, because routers run in all regions. Leave it out, or send only `all`.
	Regions []string `json:"regions,omitzero"`
	// The model router's UUID.
	Uuid sdk.Opt[string] `json:"uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateModelRouterInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateModelRouterInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUpdateModelRouterOutput is the response of `PUT /v2/gen-ai/models/routers/{uuid}`.
type APIUpdateModelRouterOutput struct {
	// The model router.
	ModelRouter APIModelRouter `json:"model_router"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateModelRouterOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateModelRouterOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUpdateModelRouterOutput) Item() (*APIModelRouter, error) {
	if err := sdk.Require(v.Extra, "model_router", true); err != nil {
		return nil, err
	}
	return &v.ModelRouter, nil
}

// APIUpdateOpenaiAPIKeyInputPublic is a change to a stored OpenAI API key.
type APIUpdateOpenaiAPIKeyInputPublic struct {
	// The secret of the key, as issued by its provider. Secret: not printed.
	APIKey sdk.Opt[string] `json:"api_key,omitzero" api:"secret"`
	// The ID of the API key.
	APIKeyUuid sdk.Opt[string] `json:"api_key_uuid,omitzero"`
	// The OpenAI API key's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateOpenaiAPIKeyInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateOpenaiAPIKeyInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v APIUpdateOpenaiAPIKeyInputPublic) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v APIUpdateOpenaiAPIKeyInputPublic) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v APIUpdateOpenaiAPIKeyInputPublic) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// APIUpdateOpenaiAPIKeyOutput is the response of `PUT /v2/gen-ai/openai/keys/{api_key_uuid}`.
type APIUpdateOpenaiAPIKeyOutput struct {
	// The OpenAI API key.
	APIKeyInfo APIOpenaiAPIKey `json:"api_key_info"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateOpenaiAPIKeyOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateOpenaiAPIKeyOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUpdateOpenaiAPIKeyOutput) Item() (*APIOpenaiAPIKey, error) {
	if err := sdk.Require(v.Extra, "api_key_info", true); err != nil {
		return nil, err
	}
	return &v.APIKeyInfo, nil
}

// APIUpdateWorkspaceInputPublic is a change to a workspace.
type APIUpdateWorkspaceInputPublic struct {
	// A description of the workspace.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The workspace's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The ID of the workspace.
	WorkspaceUuid sdk.Opt[string] `json:"workspace_uuid,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateWorkspaceInputPublic) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateWorkspaceInputPublic) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIUpdateWorkspaceOutput is the response of `PUT /v2/gen-ai/workspaces/{workspace_uuid}`.
type APIUpdateWorkspaceOutput struct {
	// The workspace.
	Workspace APIWorkspace `json:"workspace"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUpdateWorkspaceOutput) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUpdateWorkspaceOutput) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIUpdateWorkspaceOutput) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// Item returns the only value of the response besides links and totals.
func (v *APIUpdateWorkspaceOutput) Item() (*APIWorkspace, error) {
	if err := sdk.Require(v.Extra, "workspace", true); err != nil {
		return nil, err
	}
	return &v.Workspace, nil
}

// APIUsageMeasurement is a number of tokens used for one purpose.
type APIUsageMeasurement struct {
	// The number of tokens.
	Tokens sdk.Opt[int64] `json:"tokens,omitzero"`
	// The type of usage.
	UsageType sdk.Opt[string] `json:"usage_type,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIUsageMeasurement) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIUsageMeasurement) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIWebCrawlerDataSource is a website to index.
type APIWebCrawlerDataSource struct {
	// The URL at which the crawl starts.
	BaseURL sdk.Opt[string] `json:"base_url,omitzero"`
	// The scope of the crawl. Default: `UNKNOWN`.
	CrawlingOption APICrawlingOption `json:"crawling_option,omitzero"`
	// Whether images and other media are indexed.
	EmbedMedia sdk.Opt[bool] `json:"embed_media,omitzero"`
	// The HTML elements to exclude, such as `nav` or `footer`.
	ExcludeTags []string `json:"exclude_tags,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIWebCrawlerDataSource) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIWebCrawlerDataSource) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIWorkflowSpan is the details of a workflow span.
type APIWorkflowSpan struct {
	// The fields that all types of spans share.
	Common *APISpanCommon `json:"common,omitzero"`
	// The nested spans, each of type `agent`, `llm`, `tool` or `retriever`.
	Spans []APITraceSpan `json:"spans,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIWorkflowSpan) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIWorkflowSpan) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// APIWorkspace is a workspace, which groups agents and their test cases.
type APIWorkspace struct {
	// The workspace's agents.
	Agents []APIAgent `json:"agents,omitzero"`
	// When the workspace was created.
	CreatedAt sdk.Opt[time.Time] `json:"created_at,omitzero"`
	// The ID of the user who created it.
	CreatedBy sdk.Opt[uint64] `json:"created_by,omitzero" api:"quoted"`
	// The email address of the user who created the workspace.
	CreatedByEmail sdk.Opt[string] `json:"created_by_email,omitzero"`
	// When the workspace was deleted.
	DeletedAt sdk.Opt[time.Time] `json:"deleted_at,omitzero"`
	// A description of the workspace.
	Description sdk.Opt[string] `json:"description,omitzero"`
	// The test cases in the workspace.
	EvaluationTestCases []APIEvaluationTestCase `json:"evaluation_test_cases,omitzero"`
	// The workspace's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// When the workspace was last updated.
	UpdatedAt sdk.Opt[time.Time] `json:"updated_at,omitzero"`
	// The workspace's UUID.
	Uuid string `json:"uuid"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v APIWorkspace) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *APIWorkspace) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// LogValue implements slog.LogValuer.
func (v APIWorkspace) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CandidateModelSource is the source of the candidate in a model evaluation.
type CandidateModelSource string

const (
	// CandidateModelSourceCandidateModelSourceDedicated is a dedicated inference.
	CandidateModelSourceCandidateModelSourceDedicated CandidateModelSource = "CANDIDATE_MODEL_SOURCE_DEDICATED"
	// CandidateModelSourceCandidateModelSourceRouter is a model router.
	CandidateModelSourceCandidateModelSourceRouter CandidateModelSource = "CANDIDATE_MODEL_SOURCE_ROUTER"
	// CandidateModelSourceCandidateModelSourceServerless serverless inference.
	CandidateModelSourceCandidateModelSourceServerless CandidateModelSource = "CANDIDATE_MODEL_SOURCE_SERVERLESS"
)

// CustomModelActiveDeployment is a dedicated inference that serves an imported model.
type CustomModelActiveDeployment struct {
	// When the dedicated inference was created, as text.
	CreatedAt sdk.Opt[string] `json:"created_at,omitzero"`
	// The endpoints of the dedicated inference.
	Endpoints *CustomModelActiveDeploymentEndpoints `json:"endpoints,omitzero"`
	// The ID of the dedicated inference.
	ID string `json:"id"`
	// The dedicated inference's name.
	Name sdk.Opt[string] `json:"name,omitzero"`
	// The slug of the region, such as `atl1`.
	RegionSlug sdk.Opt[string] `json:"region_slug,omitzero"`
	// The state of the dedicated inference, such as `ACTIVE` or `PROVISIONING`.
	State sdk.Opt[string] `json:"state,omitzero"`
	// When the dedicated inference was last updated, as text.
	UpdatedAt sdk.Opt[string] `json:"updated_at,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CustomModelActiveDeployment) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CustomModelActiveDeployment) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CustomModelActiveDeploymentEndpoints is the endpoints of a dedicated inference.
type CustomModelActiveDeploymentEndpoints struct {
	// The host name of the endpoint in the VPC.
	PrivateEndpointFqdn sdk.Opt[string] `json:"private_endpoint_fqdn,omitzero"`
	// The host name of the public endpoint.
	PublicEndpointFqdn sdk.Opt[string] `json:"public_endpoint_fqdn,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CustomModelActiveDeploymentEndpoints) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CustomModelActiveDeploymentEndpoints) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// CustomModelSourceRef is the source of an imported model. The fields that apply depend on the source type.
type CustomModelSourceRef struct {
	// The access type of the Hugging Face repository. Default: `ACCESS_TYPE_UNSPECIFIED`.
	AccessType SourceRefAccessType `json:"access_type,omitzero"`
	// The Spaces bucket that contains the model files.
	Bucket sdk.Opt[string] `json:"bucket,omitzero"`
	// The commit hash of the imported version.
	CommitSha sdk.Opt[string] `json:"commit_sha,omitzero"`
	// A Hugging Face token that can read the model. It is not stored. Secret: not printed.
	HfToken sdk.Opt[string] `json:"hf_token,omitzero" api:"secret"`
	// The path prefix in the bucket.
	Prefix sdk.Opt[string] `json:"prefix,omitzero"`
	// The region of the bucket.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// The Hugging Face repository, such as `Qwen/Qwen3-1.7B`.
	RepoID sdk.Opt[string] `json:"repo_id,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CustomModelSourceRef) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CustomModelSourceRef) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// String returns the object as JSON without secrets.
func (v CustomModelSourceRef) String() string {
	return sdk.Describe(&v)
}

// Format prints String, whatever the verb.
func (v CustomModelSourceRef) Format(state fmt.State, _ rune) {
	sdk.FormatModel(state, &v)
}

// LogValue implements slog.LogValuer.
func (v CustomModelSourceRef) LogValue() slog.Value {
	return sdk.LogModel(&v)
}

// CustomModelSourceType is the type of source of an imported model.
type CustomModelSourceType string

const (
	// CustomModelSourceTypeSourceTypeFineTuning is a fine-tuned model.
	CustomModelSourceTypeSourceTypeFineTuning CustomModelSourceType = "SOURCE_TYPE_FINE_TUNING"
	// CustomModelSourceTypeSourceTypeHuggingface: Hugging Face.
	CustomModelSourceTypeSourceTypeHuggingface CustomModelSourceType = "SOURCE_TYPE_HUGGINGFACE"
	// CustomModelSourceTypeSourceTypeSdkUpload is an upload by an SDK.
	CustomModelSourceTypeSourceTypeSdkUpload CustomModelSourceType = "SOURCE_TYPE_SDK_UPLOAD"
	// CustomModelSourceTypeSourceTypeSpacesBucket is a Spaces bucket.
	CustomModelSourceTypeSourceTypeSpacesBucket CustomModelSourceType = "SOURCE_TYPE_SPACES_BUCKET"
	// CustomModelSourceTypeSourceTypeUnspecified: Not specified.
	CustomModelSourceTypeSourceTypeUnspecified CustomModelSourceType = "SOURCE_TYPE_UNSPECIFIED"
)

// CustomModelTags is the tags of an imported model.
type CustomModelTags struct {
	// The tags.
	Tags []string `json:"tags,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v CustomModelTags) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *CustomModelTags) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// DbaasClusterStatus is the status of a knowledge base's database.
type DbaasClusterStatus string

const (
	// DbaasClusterStatusCreating: Being created.
	DbaasClusterStatusCreating DbaasClusterStatus = "CREATING"
	// DbaasClusterStatusDecommissioned is the value `DECOMMISSIONED`.
	DbaasClusterStatusDecommissioned DbaasClusterStatus = "DECOMMISSIONED"
	// DbaasClusterStatusForking: Being forked.
	DbaasClusterStatusForking DbaasClusterStatus = "FORKING"
	// DbaasClusterStatusMigrating is the value `MIGRATING`.
	DbaasClusterStatusMigrating DbaasClusterStatus = "MIGRATING"
	// DbaasClusterStatusOnline is the value `ONLINE`.
	DbaasClusterStatusOnline DbaasClusterStatus = "ONLINE"
	// DbaasClusterStatusPoweringOn is the value `POWERING_ON`.
	DbaasClusterStatusPoweringOn DbaasClusterStatus = "POWERING_ON"
	// DbaasClusterStatusPoweroff: Powered off.
	DbaasClusterStatusPoweroff DbaasClusterStatus = "POWEROFF"
	// DbaasClusterStatusRebalancing: Rebalancing its data.
	DbaasClusterStatusRebalancing DbaasClusterStatus = "REBALANCING"
	// DbaasClusterStatusRebuilding: Being rebuilt.
	DbaasClusterStatusRebuilding DbaasClusterStatus = "REBUILDING"
	// DbaasClusterStatusResizing: Being resized.
	DbaasClusterStatusResizing DbaasClusterStatus = "RESIZING"
	// DbaasClusterStatusRestoring: Being restored from a backup.
	DbaasClusterStatusRestoring DbaasClusterStatus = "RESTORING"
	// DbaasClusterStatusUnhealthy is the value `UNHEALTHY`.
	DbaasClusterStatusUnhealthy DbaasClusterStatus = "UNHEALTHY"
	// DbaasClusterStatusUpgrading: Being upgraded.
	DbaasClusterStatusUpgrading DbaasClusterStatus = "UPGRADING"
)

// GenaiapiRegion is a region of the agent platform.
type GenaiapiRegion struct {
	// The URL for inference.
	InferenceURL sdk.Opt[string] `json:"inference_url,omitzero"`
	// The slug of the region.
	Region sdk.Opt[string] `json:"region,omitzero"`
	// Whether the region runs batch jobs.
	ServesBatch sdk.Opt[bool] `json:"serves_batch,omitzero"`
	// Whether the region serves inference.
	ServesInference sdk.Opt[bool] `json:"serves_inference,omitzero"`
	// The URL for streaming inference.
	StreamInferenceURL sdk.Opt[string] `json:"stream_inference_url,omitzero"`
	// Extra holds what the other fields do not.
	Extra sdk.Extra `json:"-"`
}

// MarshalJSON implements json.Marshaler.
func (v GenaiapiRegion) MarshalJSON() ([]byte, error) {
	return sdk.Marshal(&v)
}

// UnmarshalJSON implements json.Unmarshaler.
func (v *GenaiapiRegion) UnmarshalJSON(text []byte) error {
	return sdk.Unmarshal(text, v)
}

// ListModelEvaluationRunsSortBy is the field by which to sort model evaluation runs.
type ListModelEvaluationRunsSortBy string

const (
	// ListModelEvaluationRunsSortByModelEvaluationRunSortFieldCreatedAt: Creation time.
	ListModelEvaluationRunsSortByModelEvaluationRunSortFieldCreatedAt ListModelEvaluationRunsSortBy = "MODEL_EVALUATION_RUN_SORT_FIELD_CREATED_AT"
	// ListModelEvaluationRunsSortByModelEvaluationRunSortFieldStatus is the value
	// `MODEL_EVALUATION_RUN_SORT_FIELD_STATUS`.
	ListModelEvaluationRunsSortByModelEvaluationRunSortFieldStatus ListModelEvaluationRunsSortBy = "MODEL_EVALUATION_RUN_SORT_FIELD_STATUS"
	// ListModelEvaluationRunsSortByModelEvaluationRunSortFieldUnspecified: Not specified.
	ListModelEvaluationRunsSortByModelEvaluationRunSortFieldUnspecified ListModelEvaluationRunsSortBy = "MODEL_EVALUATION_RUN_SORT_FIELD_UNSPECIFIED"
)

// ListModelEvaluationRunsSortDirection is the direction in which to sort model evaluation runs.
type ListModelEvaluationRunsSortDirection string

const (
	// ListModelEvaluationRunsSortDirectionSortDirectionAsc: Ascending.
	ListModelEvaluationRunsSortDirectionSortDirectionAsc ListModelEvaluationRunsSortDirection = "SORT_DIRECTION_ASC"
	// ListModelEvaluationRunsSortDirectionSortDirectionDesc: Descending.
	ListModelEvaluationRunsSortDirectionSortDirectionDesc ListModelEvaluationRunsSortDirection = "SORT_DIRECTION_DESC"
	// ListModelEvaluationRunsSortDirectionSortDirectionUnspecified: Not specified.
	ListModelEvaluationRunsSortDirectionSortDirectionUnspecified ListModelEvaluationRunsSortDirection = "SORT_DIRECTION_UNSPECIFIED"
)

// ListModelEvaluationRunsStatus is the status of the model evaluation runs to list.
type ListModelEvaluationRunsStatus string

const (
	// ListModelEvaluationRunsStatusModelEvaluationRunCancelled: Cancelled by request.
	ListModelEvaluationRunsStatusModelEvaluationRunCancelled ListModelEvaluationRunsStatus = "MODEL_EVALUATION_RUN_CANCELLED"
	// ListModelEvaluationRunsStatusModelEvaluationRunCancelling: Being cancelled.
	ListModelEvaluationRunsStatusModelEvaluationRunCancelling ListModelEvaluationRunsStatus = "MODEL_EVALUATION_RUN_CANCELLING"
	// ListModelEvaluationRunsStatusModelEvaluationRunEvaluatingResults is the judge model is scoring the responses.
	ListModelEvaluationRunsStatusModelEvaluationRunEvaluatingResults ListModelEvaluationRunsStatus = "MODEL_EVALUATION_RUN_EVALUATING_RESULTS"
	// ListModelEvaluationRunsStatusModelEvaluationRunFailed is the value `MODEL_EVALUATION_RUN_FAILED`.
	ListModelEvaluationRunsStatusModelEvaluationRunFailed ListModelEvaluationRunsStatus = "MODEL_EVALUATION_RUN_FAILED"
	// ListModelEvaluationRunsStatusModelEvaluationRunPartiallySuccessful: Completed, partly successfully.
	ListModelEvaluationRunsStatusModelEvaluationRunPartiallySuccessful ListModelEvaluationRunsStatus = "MODEL_EVALUATION_RUN_PARTIALLY_SUCCESSFUL"
	// ListModelEvaluationRunsStatusModelEvaluationRunQueued: Waiting to start.
	ListModelEvaluationRunsStatusModelEvaluationRunQueued ListModelEvaluationRunsStatus = "MODEL_EVALUATION_RUN_QUEUED"
	// ListModelEvaluationRunsStatusModelEvaluationRunRunningDataset is the candidate is responding to the prompts.
	ListModelEvaluationRunsStatusModelEvaluationRunRunningDataset ListModelEvaluationRunsStatus = "MODEL_EVALUATION_RUN_RUNNING_DATASET"
	// ListModelEvaluationRunsStatusModelEvaluationRunStatusUnspecified: Not specified.
	ListModelEvaluationRunsStatusModelEvaluationRunStatusUnspecified ListModelEvaluationRunsStatus = "MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED"
	// ListModelEvaluationRunsStatusModelEvaluationRunSuccessful: Completed successfully.
	ListModelEvaluationRunsStatusModelEvaluationRunSuccessful ListModelEvaluationRunsStatus = "MODEL_EVALUATION_RUN_SUCCESSFUL"
)

// ListModelsUsecase is the use case of the models to list.
type ListModelsUsecase string

const (
	// ListModelsUsecaseModelUsecaseAgent: Agents.
	ListModelsUsecaseModelUsecaseAgent ListModelsUsecase = "MODEL_USECASE_AGENT"
	// ListModelsUsecaseModelUsecaseFinetuned: Fine-tuning.
	ListModelsUsecaseModelUsecaseFinetuned ListModelsUsecase = "MODEL_USECASE_FINETUNED"
	// ListModelsUsecaseModelUsecaseGuardrail: Guardrails.
	ListModelsUsecaseModelUsecaseGuardrail ListModelsUsecase = "MODEL_USECASE_GUARDRAIL"
	// ListModelsUsecaseModelUsecaseKnowledgebase embeddings for knowledge bases.
	ListModelsUsecaseModelUsecaseKnowledgebase ListModelsUsecase = "MODEL_USECASE_KNOWLEDGEBASE"
	// ListModelsUsecaseModelUsecaseReasoning is the value `MODEL_USECASE_REASONING`.
	ListModelsUsecaseModelUsecaseReasoning ListModelsUsecase = "MODEL_USECASE_REASONING"
	// ListModelsUsecaseModelUsecaseServerless serverless inference.
	ListModelsUsecaseModelUsecaseServerless ListModelsUsecase = "MODEL_USECASE_SERVERLESS"
	// ListModelsUsecaseModelUsecaseUnknown is the value `MODEL_USECASE_UNKNOWN`.
	ListModelsUsecaseModelUsecaseUnknown ListModelsUsecase = "MODEL_USECASE_UNKNOWN"
)

// ModelEvaluationRunStatus is the status of a model evaluation run.
type ModelEvaluationRunStatus string

const (
	// ModelEvaluationRunStatusModelEvaluationRunCancelled: Cancelled by request.
	ModelEvaluationRunStatusModelEvaluationRunCancelled ModelEvaluationRunStatus = "MODEL_EVALUATION_RUN_CANCELLED"
	// ModelEvaluationRunStatusModelEvaluationRunCancelling: Being cancelled.
	ModelEvaluationRunStatusModelEvaluationRunCancelling ModelEvaluationRunStatus = "MODEL_EVALUATION_RUN_CANCELLING"
	// ModelEvaluationRunStatusModelEvaluationRunEvaluatingResults is the judge model is scoring the responses.
	ModelEvaluationRunStatusModelEvaluationRunEvaluatingResults ModelEvaluationRunStatus = "MODEL_EVALUATION_RUN_EVALUATING_RESULTS"
	// ModelEvaluationRunStatusModelEvaluationRunFailed is the value `MODEL_EVALUATION_RUN_FAILED`.
	ModelEvaluationRunStatusModelEvaluationRunFailed ModelEvaluationRunStatus = "MODEL_EVALUATION_RUN_FAILED"
	// ModelEvaluationRunStatusModelEvaluationRunPartiallySuccessful: Completed, partly successfully.
	ModelEvaluationRunStatusModelEvaluationRunPartiallySuccessful ModelEvaluationRunStatus = "MODEL_EVALUATION_RUN_PARTIALLY_SUCCESSFUL"
	// ModelEvaluationRunStatusModelEvaluationRunQueued: Waiting to start.
	ModelEvaluationRunStatusModelEvaluationRunQueued ModelEvaluationRunStatus = "MODEL_EVALUATION_RUN_QUEUED"
	// ModelEvaluationRunStatusModelEvaluationRunRunningDataset is the candidate is responding to the prompts.
	ModelEvaluationRunStatusModelEvaluationRunRunningDataset ModelEvaluationRunStatus = "MODEL_EVALUATION_RUN_RUNNING_DATASET"
	// ModelEvaluationRunStatusModelEvaluationRunStatusUnspecified: Not specified.
	ModelEvaluationRunStatusModelEvaluationRunStatusUnspecified ModelEvaluationRunStatus = "MODEL_EVALUATION_RUN_STATUS_UNSPECIFIED"
	// ModelEvaluationRunStatusModelEvaluationRunSuccessful: Completed successfully.
	ModelEvaluationRunStatusModelEvaluationRunSuccessful ModelEvaluationRunStatus = "MODEL_EVALUATION_RUN_SUCCESSFUL"
)

// SourceRefAccessType is the access type of a Hugging Face repository.
type SourceRefAccessType string

const (
	// SourceRefAccessTypeAccessTypeGated: Gated. Only approved accounts have access.
	SourceRefAccessTypeAccessTypeGated SourceRefAccessType = "ACCESS_TYPE_GATED"
	// SourceRefAccessTypeAccessTypePrivate: Private to its owner.
	SourceRefAccessTypeAccessTypePrivate SourceRefAccessType = "ACCESS_TYPE_PRIVATE"
	// SourceRefAccessTypeAccessTypePublic is the value `ACCESS_TYPE_PUBLIC`.
	SourceRefAccessTypeAccessTypePublic SourceRefAccessType = "ACCESS_TYPE_PUBLIC"
	// SourceRefAccessTypeAccessTypeUnspecified: Not specified.
	SourceRefAccessTypeAccessTypeUnspecified SourceRefAccessType = "ACCESS_TYPE_UNSPECIFIED"
)
