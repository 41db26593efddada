// What the runtime knows of the operations of `invoices`.

export const getByUuid = {
  id: 'invoices_get_byUUID',
  method: 'GET',
  path: '/v2/customers/my/invoices/{invoice_uuid}',
  security: [{ bearer_auth: ['billing:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['invoice_items'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};

export const getCsvByUuid = {
  id: 'invoices_get_csvByUUID',
  method: 'GET',
  path: '/v2/customers/my/invoices/{invoice_uuid}/csv',
  security: [{ bearer_auth: ['billing:read'] }],
  returns: 'text',
  media: ['text/csv'],
  accept: 'text/csv, application/json;q=0.5',
};

export const getPdfByUuid = {
  id: 'invoices_get_pdfByUUID',
  method: 'GET',
  path: '/v2/customers/my/invoices/{invoice_uuid}/pdf',
  security: [{ bearer_auth: ['billing:read'] }],
  returns: 'bytes',
  media: ['application/pdf'],
  accept: 'application/pdf, application/json;q=0.5',
};

export const getSummaryByUuid = {
  id: 'invoices_get_summaryByUUID',
  method: 'GET',
  path: '/v2/customers/my/invoices/{invoice_uuid}/summary',
  security: [{ bearer_auth: ['billing:read'] }],
};

export const list = {
  id: 'invoices_list',
  method: 'GET',
  path: '/v2/customers/my/invoices',
  security: [{ bearer_auth: ['billing:read'] }],
  query: ['per_page', 'page'],
  paging: {
    items: ['invoices'],
    style: 'number',
    page: 'page',
    next: ['links', 'pages', 'next'],
    total: ['meta', 'total'],
    size: 'per_page',
    largest: 200,
  },
};
